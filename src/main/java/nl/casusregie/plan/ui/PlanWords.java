package nl.casusregie.plan.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.Blocker;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How the states of a plan look and read, everywhere the same. */
final class PlanWords {

    static final List<Integer> PHASES = List.of(1, 2, 3);

    private PlanWords() {}

    static String phaseKey(int phase) {
        return "planPhase." + phase;
    }

    static String phase(int phase) {
        return Texts.of(phaseKey(phase));
    }

    static StatusChip chip(BottomLineStatus status) {
        return new StatusChip(
                Texts.of(status.key()),
                switch (status) {
                    case OPEN -> Tone.NEUTRAL;
                    case MET -> Tone.GOOD;
                    case PARTLY -> Tone.WARN;
                    case NOT_MET -> Tone.BAD;
                });
    }

    static StatusChip chip(ActionStatus status) {
        return new StatusChip(
                Texts.of(status.key()),
                switch (status) {
                    case OPEN, DROPPED -> Tone.NEUTRAL;
                    case DOING -> Tone.INFO;
                    case BLOCKED -> Tone.BAD;
                    case DONE -> Tone.GOOD;
                });
    }

    /** What holds an action up and for how long; empty when nothing does. */
    static String blocked(@Nullable Blocker blocker, @Nullable LocalDate since, LocalDate today) {
        return blocker == null || since == null
                ? ""
                : Texts.of(
                        "plan.action.blockedSince",
                        Texts.of(blocker.key()),
                        DateTexts.date(since),
                        ChronoUnit.DAYS.between(since, today));
    }

    static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }
}
