package nl.casusregie.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan as the screens show it.
 *
 * @param number 1 for the first version
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
        List<HouseholdView> views,
        List<Agreement> agreements) {

    public PlanView {
        views = List.copyOf(views);
        agreements = List.copyOf(agreements);
    }
}
