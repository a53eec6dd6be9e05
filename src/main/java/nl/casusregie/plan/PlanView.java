package nl.casusregie.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Protection;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan as the screens show it.
 *
 * @param number 1 for the first version
 * @param evaluatedOn when its bottom lines were last judged
 * @param agreements the answers to the last time it was drafted
 */
public record PlanView(
        UUID id,
        int number,
        PlanState state,
        PlanForm content,
        String draftedBy,
        Instant draftedAt,
        @Nullable Instant agreedAt,
        @Nullable LocalDate evaluatedOn,
        List<HouseholdView> views,
        List<Agreement> agreements,
        Protection protection) {

    public PlanView {
        views = List.copyOf(views);
        agreements = List.copyOf(agreements);
    }

    /** Whether the check date of a bottom line still lies after the last evaluation, in which all of them were judged. */
    public boolean awaitsCheck(BottomLine line) {
        return new PlanSafety(content.bottomLines(), evaluatedOn).awaitsCheck(line);
    }
}
