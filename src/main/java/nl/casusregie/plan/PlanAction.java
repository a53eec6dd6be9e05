package nl.casusregie.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What one colleague does before a day.
 *
 * @param phase 1 direct safety, 2 risk-driven, 3 recovery
 * @param note what came of it, or why it does not go on
 * @param blocker what holds it up, as long as something does
 */
@Embeddable
public record PlanAction(
        @Column(name = "line_id") UUID id,
        @Sealed String title,
        int phase,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn,
        @Enumerated(EnumType.STRING) ActionStatus status,
        @Sealed String note,
        boolean visibleToFamily,
        @Enumerated(EnumType.STRING) @Nullable Blocker blocker,
        @Nullable LocalDate blockedSince) {

    /** An action that nothing holds up. */
    public PlanAction(
            UUID id,
            String title,
            int phase,
            @Nullable UUID ownerId,
            @Nullable LocalDate dueOn,
            ActionStatus status,
            String note,
            boolean visibleToFamily) {
        this(id, title, phase, ownerId, dueOn, status, note, visibleToFamily, null, null);
    }

    public static PlanAction empty(int phase) {
        return new PlanAction(UUID.randomUUID(), "", phase, null, null, ActionStatus.OPEN, "", true);
    }

    /** As far as it is now; what holds it up counts from the first day that it did. */
    PlanAction progressed(ActionStatus newStatus, @Nullable Blocker why, String newNote, LocalDate today) {
        boolean blocked = newStatus == ActionStatus.BLOCKED;
        LocalDate since = blockedSince == null ? today : blockedSince;
        return new PlanAction(
                id,
                title,
                phase,
                ownerId,
                dueOn,
                newStatus,
                newNote,
                visibleToFamily,
                blocked ? why : null,
                blocked ? since : null);
    }

    /** As far as the same action was in an earlier version. */
    PlanAction asFarAs(PlanAction before) {
        return new PlanAction(
                id,
                title,
                phase,
                ownerId,
                dueOn,
                before.status,
                before.note,
                visibleToFamily,
                before.blocker,
                before.blockedSince);
    }

    /** Whether somebody works on it or has. */
    public boolean isBegun() {
        return status == ActionStatus.DOING || status == ActionStatus.DONE;
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
