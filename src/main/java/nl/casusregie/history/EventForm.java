package nl.casusregie.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * An event as somebody writes it down (domain.md 5.4).
 *
 * @param happened when it was or began, as far as known; unknown when nobody knows
 * @param about whether that is only about so
 * @param until when it ended or will end, for what lasts
 * @param organisation which organisation gave the help, imposed the measure or made the report; may be empty
 * @param facts what happened, without a judgement
 * @param source who says so; seenBy: who saw it
 * @param injuries in words; empty when nothing is known of any
 * @param result what was done about it, or what help brought
 */
@Embeddable
public record EventForm(
        @Enumerated(EnumType.STRING) @Nullable EventKind kind,
        PartialDate happened,
        boolean about,
        PartialDate until,
        @Sealed String organisation,
        @Sealed String facts,
        @Sealed String source,
        @Sealed String seenBy,
        @Enumerated(EnumType.STRING) Known childrenPresent,
        @Sealed String injuries,
        @Sealed String result) {

    /** Before anybody wrote something down. */
    public static final EventForm EMPTY =
            new EventForm(null, PartialDate.UNKNOWN, false, PartialDate.UNKNOWN, "", "", "", "", Known.UNKNOWN, "", "");

    /** A temporary restraining order lasts ten days and at most four weeks (Wet tijdelijk huisverbod, art. 2 and 9). */
    private static final int LONGEST_RESTRAINING_ORDER = 28;

    Refusals check(LocalDate today) {
        boolean begun = !happened.isAfter(today);
        return new Refusals()
                .require(kind, "kind")
                .refuseIf(happened.hasGap() || !happened.isValid(), "happened", "refusal.dateDoesNotExist")
                .refuseIf(!begun, "happened", "refusal.dateInFuture")
                .refuseIf(until.hasGap() || !until.isValid(), "until", "refusal.dateDoesNotExist")
                .refuseIf(endsBeforeItBegins(), "until", "refusal.endsBeforeItBegins")
                .refuseIf(isRestrainingOrder() && lastDay().isEmpty(), "until", "refusal.restrainingOrderNeedsEnd")
                .refuseIf(isRestrainingOrder() && isTooLong(), "until", "refusal.restrainingOrderTooLong")
                .requireText(facts, "facts", Refusals.TEXT)
                .requireText(source, "source", Refusals.LINE)
                .limit(organisation, "organisation", Refusals.LINE)
                .limit(seenBy, "seenBy", Refusals.LINE)
                .limit(injuries, "injuries", Refusals.TEXT)
                .limit(result, "result", Refusals.TEXT);
    }

    private boolean isRestrainingOrder() {
        return kind == EventKind.RESTRAINING_ORDER;
    }

    private boolean endsBeforeItBegins() {
        return until.latest()
                .flatMap(end -> happened.earliest().map(end::isBefore))
                .orElse(false);
    }

    /** Only when it is certain. */
    private boolean isTooLong() {
        return lastDay()
                .flatMap(end -> happened.latest().map(begin -> end.isAfter(begin.plusDays(LONGEST_RESTRAINING_ORDER))))
                .orElse(false);
    }

    /** The day on which it ends, when the whole date is known. */
    public Optional<LocalDate> lastDay() {
        return until.day() == null ? Optional.empty() : until.latest();
    }

    /** Whether somebody has to think in time about what comes after it. */
    public boolean isMeasureWithEnd() {
        return kind != null && kind.group() == EventGroup.MEASURE && lastDay().isPresent();
    }

    EventForm until(PartialDate end, String more) {
        return new EventForm(
                kind, happened, about, end, organisation, facts, source, seenBy, childrenPresent, injuries, more);
    }
}
