package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.Chip;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** What the case screens say about a case, in the same words in every place. */
final class CaseWords {

    private static final int DAYS_OF_TWO_WEEKS = 14;

    private CaseWords() {}

    /** "MDA-2026-0031 · huishouden Van D."; the number alone for whoever sees process terms only. */
    static String title(CaseOverview overview) {
        return overview.title().isBlank() ? overview.number() : overview.number() + " · " + household(overview.title());
    }

    static String household(String title) {
        return title.isBlank() ? "" : Texts.of("casefile.household", title);
    }

    /** "sinds 12 okt (6 weken)". */
    static String since(Instant moment, Instant now) {
        return Texts.of("casefile.since", date(moment, now), age(moment, now));
    }

    static String date(Instant moment, Instant now) {
        LocalDate day = day(moment);
        return day.getYear() == day(now).getYear() ? DateTexts.shortDate(day) : DateTexts.date(day);
    }

    static String age(Instant since, Instant now) {
        long days = ChronoUnit.DAYS.between(day(since), day(now));
        if (days == 0) {
            return Texts.of("casefile.age.today");
        }
        if (days < DAYS_OF_TWO_WEEKS) {
            return Texts.of(days == 1 ? "casefile.age.day" : "casefile.age.days", days);
        }
        return Texts.of("casefile.age.weeks", days / 7);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingDays.ZONE);
    }

    /** Who has to do the work: the person, else the organisation, else the coordinators. */
    static String whose(InboxRow row) {
        if (isMine(row)) {
            return Texts.of("casefile.waiting.you");
        }
        String person = Objects.requireNonNullElse(row.assigneeName(), "");
        String organisation = Objects.requireNonNullElse(row.organisationName(), "");
        if (person.isEmpty() && organisation.isEmpty()) {
            return Texts.of("casefile.waiting.coordinators");
        }
        return person.isEmpty() || organisation.isEmpty() ? person + organisation : organisation + " · " + person;
    }

    /** The same in the middle of a line. */
    static String waitsOn(InboxRow row) {
        return isMine(row) ? Texts.of("casefile.waitsOn.you") : Texts.of("casefile.waitsOn", whose(row));
    }

    /** The person who has to do the work, or "you". */
    static String person(InboxRow row) {
        return isMine(row) ? Texts.of("casefile.waiting.you") : Objects.requireNonNullElse(row.assigneeName(), "");
    }

    private static boolean isMine(InboxRow row) {
        return Actors.current().id().value().equals(row.assigneeId());
    }

    static Chip urgentChip() {
        return Chip.of(Texts.of("casefile.urgent"), Tone.WARN, VaadinIcon.FLAG);
    }

    static Chip clockChip(Instant since, Instant now) {
        return Chip.of(Texts.of("casefile.clockStopped", date(since, now)), Tone.INFO, VaadinIcon.PAUSE);
    }

    static Chip overdueChip(int count) {
        return Chip.of(Texts.of(count == 1 ? "casefile.overdue.one" : "casefile.overdue.many", count), Tone.BAD);
    }

    static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }

    static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("cr-strong");
        return span;
    }
}
