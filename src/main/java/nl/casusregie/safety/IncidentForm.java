package nl.casusregie.safety;

import java.time.LocalDate;
import java.util.Set;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * An incident as somebody reports it.
 *
 * @param happenedOn the day, or about the day; null when the date is unknown
 * @param facts what happened, without a judgement
 * @param source who says so
 * @param directDanger whether somebody is still in danger
 * @param bottomLineBroken whether a bottom line of the plan was broken
 */
public record IncidentForm(
        @Nullable DateKnown dateKnown,
        @Nullable LocalDate happenedOn,
        Set<IncidentKind> kinds,
        String facts,
        String source,
        @Nullable Known childrenPresent,
        @Nullable Known injuries,
        @Nullable Known weapon,
        @Nullable Known police,
        @Nullable Severity severity,
        @Nullable Boolean directDanger,
        @Nullable Boolean bottomLineBroken) {

    public IncidentForm {
        kinds = Set.copyOf(kinds);
    }

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(dateKnown, "dateKnown")
                .refuseIf(
                        dateKnown != DateKnown.UNKNOWN && dateKnown != null && happenedOn == null,
                        "happenedOn",
                        "refusal.required")
                .refuseIf(happenedOn != null && happenedOn.isAfter(today), "happenedOn", "refusal.dateInFuture")
                .refuseIf(kinds.isEmpty(), "kinds", "refusal.chooseAKind")
                .requireText(facts, "facts", Refusals.TEXT)
                .requireText(source, "source", Refusals.LINE)
                .require(childrenPresent, "childrenPresent")
                .require(injuries, "injuries")
                .require(weapon, "weapon")
                .require(police, "police")
                .require(severity, "severity")
                .require(directDanger, "directDanger")
                .require(bottomLineBroken, "bottomLineBroken");
    }
}
