package nl.casusregie.evaluation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one organisation to the proposal to scale down.
 *
 * @param checklist an item that is not in it has no answer yet
 */
public record ScalingDownForm(Map<ChecklistItem, Boolean> checklist, @Nullable Boolean confirms, String objection) {

    public ScalingDownForm {
        checklist = Map.copyOf(checklist);
    }

    /** What is not so, according to this organisation. */
    Set<ChecklistItem> missing() {
        Set<ChecklistItem> missing = EnumSet.noneOf(ChecklistItem.class);
        checklist.forEach((item, yes) -> {
            if (!yes) {
                missing.add(item);
            }
        });
        return missing;
    }

    Refusals check() {
        Refusals refusals = new Refusals();
        for (ChecklistItem item : ChecklistItem.values()) {
            refusals.refuseIf(!checklist.containsKey(item), item.name(), "refusal.checklistUnanswered");
        }
        boolean objects = Boolean.FALSE.equals(confirms);
        return refusals.require(confirms, "confirms")
                .refuseIf(
                        Boolean.TRUE.equals(confirms) && !missing().isEmpty(),
                        "confirms",
                        "refusal.confirmNeedsWholeChecklist")
                .refuseIf(objects && objection.isBlank(), "objection", "refusal.objectionNeedsReason")
                .limit(objection, "objection", Refusals.TEXT);
    }
}
