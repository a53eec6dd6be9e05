package nl.casusregie.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox list.
 *
 * @param phase the code of the phase of the case
 * @param askedById who asked the holder to do it and gets it back; nobody when it was not asked
 * @param heldUntil until when it is on hold
 * @param unread whether whoever looks has not opened it yet
 * @param doneById who did it; nobody while it is open, and nobody when it turned out not to be needed any more
 */
public record InboxRow(
        UUID id,
        WorkKind kind,
        CaseId caseId,
        @Nullable UUID subject,
        String caseNumber,
        String caseTitle,
        String phase,
        boolean urgent,
        Audience audience,
        @Nullable String organisationName,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable UUID askedById,
        @Nullable String askedByName,
        @Nullable Instant heldUntil,
        boolean unread,
        @Nullable UUID doneById,
        @Nullable String doneByName,
        Instant openedAt,
        Instant dueAt,
        boolean reminded,
        boolean escalated,
        @Nullable Instant closedAt,
        boolean open) {

    /** How it stands towards its term now. */
    public DueState dueState(Instant now) {
        return DueState.of(openedAt, dueAt, reminded, assigneeId != null, now);
    }
}
