package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.casusregie.network.ReleasedPerson;
import nl.casusregie.network.RequestState;
import nl.casusregie.network.RequestView;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Says about requests the same thing everywhere in the same words. */
final class RequestWords {

    private RequestWords() {}

    static Component chip(RequestState state) {
        Tone tone =
                switch (state) {
                    case REQUESTED, DELIVERED -> Tone.INFO;
                    case ACCEPTED, COMPLETED -> Tone.GOOD;
                    case WAITING, REFUSED, PROPOSED -> Tone.WARN;
                    case STOPPED, REVOKED -> Tone.NEUTRAL;
                };
        return new StatusChip(Texts.of(state.key()), tone);
    }

    /** "ma 9 nov 2026, 3 werkdagen geleden". */
    static String since(Instant moment, Clock clock) {
        return since(LocalDate.ofInstant(moment, WorkingDays.ZONE), clock);
    }

    static String since(LocalDate day, Clock clock) {
        int days = WorkingDays.between(day, LocalDate.now(clock));
        String ago = days == 0
                ? Texts.of("network.since.today")
                : Texts.of(days == 1 ? "network.since.one" : "network.since.many", days);
        return DateTexts.date(day) + ", " + ago;
    }

    static String persons(RequestView request) {
        return request.about().stream().map(RequestWords::person).collect(Collectors.joining("\n"));
    }

    private static String person(ReleasedPerson person) {
        return person.born().isEmpty() ? person.name() : Texts.of("network.person", person.name(), person.born());
    }
}
