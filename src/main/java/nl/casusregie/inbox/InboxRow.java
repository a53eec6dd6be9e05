package nl.casusregie.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox list.
 *
 * @param doneById who did it; nobody while it is open, and nobody when it turned out not to be needed any more
 */
public record InboxRow(
        UUID id,
        WorkKind kind,
        CaseId caseId,
        @Nullable UUID subject,
        String caseNumber,
        String caseTitle,
        boolean urgent,
        Audience audience,
        @Nullable String organisationName,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable UUID doneById,
        @Nullable String doneByName,
        Instant openedAt,
        Instant dueAt,
        boolean reminded,
        boolean escalated,
        @Nullable Instant closedAt,
        boolean open) {}
