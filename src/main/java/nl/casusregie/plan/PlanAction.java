package nl.casusregie.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What one colleague does before a day.
 *
 * @param phase 1 direct safety, 2 risk-driven, 3 recovery
 * @param note what came of it, or why it does not go on
 */
@Embeddable
public record PlanAction(
        UUID id,
        String title,
        int phase,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn,
        @Enumerated(EnumType.STRING) ActionStatus status,
        String note,
        boolean visibleToFamily) {

    public static PlanAction empty(int phase) {
        return new PlanAction(UUID.randomUUID(), "", phase, null, null, ActionStatus.OPEN, "", true);
    }

    PlanAction progressed(ActionStatus newStatus, String newNote) {
        return new PlanAction(id, title, phase, ownerId, dueOn, newStatus, newNote, visibleToFamily);
    }

    void checkLength(Refusals refusals, String at) {
        refusals.limit(title, at + "title", Refusals.LINE);
    }

    void check(Refusals refusals, String at, LocalDate today, Set<UserId> team) {
        boolean stranger = ownerId != null && !team.contains(new UserId(ownerId));
        refusals.requireText(title, at + "title", Refusals.LINE)
                .refuseIf(phase < 1 || phase > 3, at + "phase", "refusal.required")
                .refuseIf(ownerId == null, at + "owner", "refusal.actionNeedsOwner")
                .refuseIf(stranger && !status.isFinal(), at + "owner", "refusal.ownerNotInTeam")
                .refuseIf(dueOn == null, at + "dueOn", "refusal.actionNeedsDate")
                .refuseIf(
                        status == ActionStatus.OPEN && dueOn != null && dueOn.isBefore(today),
                        at + "dueOn",
                        "refusal.dateInPast");
    }
}
