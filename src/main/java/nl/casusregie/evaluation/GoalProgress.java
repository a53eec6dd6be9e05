package nl.casusregie.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.plan.Goal;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How far one goal is, and what stands in its way.
 *
 * @param goodEnough what the goal said at that moment; filled in when it is recorded
 */
@Embeddable
public record GoalProgress(
        UUID goalId,
        @Sealed String goodEnough,
        @Enumerated(EnumType.STRING) @Nullable Progress progress,
        @Sealed String note) {

    GoalProgress of(Goal goal) {
        return new GoalProgress(goalId, goal.goodEnough(), progress, note.strip());
    }

    void check(Refusals refusals) {
        refusals.require(progress, fieldOf(goalId) + ".progress").limit(note, fieldOf(goalId) + ".note", Refusals.TEXT);
    }

    /** The beginning of the names that refusals use for a goal. */
    public static String fieldOf(UUID goal) {
        return "goals." + goal;
    }
}
