package nl.casusregie.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How a conference went (domain.md 5.5).
 *
 * @param held whether it took place; if not, the reason says why and nothing else is asked
 * @param present per invited organisation whether it was there
 * @param weighing the weighing and qualification that the table agreed on
 * @param objections who objected to what; empty when nobody did
 */
public record MinutesForm(
        @Nullable Boolean held,
        String notHeldReason,
        Map<OrganisationId, Boolean> present,
        String summary,
        String weighing,
        List<String> decisions,
        List<ActionPoint> actionPoints,
        String objections) {

    private static final int MANY = 100;

    public MinutesForm {
        present = Map.copyOf(present);
        decisions = List.copyOf(decisions);
        actionPoints = List.copyOf(actionPoints);
    }

    /** It did not take place. */
    public static MinutesForm notHeld(String reason) {
        return new MinutesForm(false, reason, Map.of(), "", "", List.of(), List.of(), "");
    }

    Refusals check(LocalDate today, Collection<OrganisationId> invited) {
        Refusals refusals = new Refusals().require(held, "held");
        if (Boolean.TRUE.equals(held)) {
            checkMinutes(refusals, today, invited);
        } else if (held != null) {
            refusals.requireText(notHeldReason, "notHeldReason", Refusals.TEXT);
        }
        return refusals;
    }

    private void checkMinutes(Refusals refusals, LocalDate today, Collection<OrganisationId> invited) {
        refusals.refuseIf(!present.keySet().containsAll(invited), "present", "refusal.sayWhoWasThere")
                .refuseIf(
                        present.keySet().containsAll(invited) && !present.containsValue(true),
                        "present",
                        "refusal.nobodyWasThere")
                .requireText(summary, "summary", Refusals.TEXT)
                .requireText(weighing, "weighing", Refusals.TEXT)
                .limit(objections, "objections", Refusals.TEXT)
                .refuseIf(decisions.size() > MANY, "decisions", "refusal.tooManyLines", MANY)
                .refuseIf(actionPoints.size() > MANY, "actionPoints", "refusal.tooManyLines", MANY);
        decisions.forEach(decision -> refusals.requireText(decision, "decisions", Refusals.TEXT));
        IntStream.range(0, actionPoints.size()).forEach(i -> checkActionPoint(refusals, i, today, invited));
    }

    private void checkActionPoint(Refusals refusals, int index, LocalDate today, Collection<OrganisationId> invited) {
        ActionPoint point = actionPoints.get(index);
        OrganisationId owner = point.owner();
        refusals.requireText(point.text(), "actionPoints", Refusals.TEXT)
                .refuseIf(
                        owner == null || !invited.contains(owner),
                        "actionPoints",
                        "refusal.actionPointNeedsOwner",
                        index + 1)
                .refuseIf(point.dueOn() == null, "actionPoints", "refusal.actionPointNeedsDate", index + 1)
                .requireNotBefore(point.dueOn(), today, "actionPoints", "refusal.dateInPast");
    }
}
