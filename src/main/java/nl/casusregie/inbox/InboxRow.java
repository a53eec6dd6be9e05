package nl.casusregie.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** One line of an inbox list. */
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
        Instant openedAt,
        Instant dueAt,
        boolean reminded,
        boolean escalated,
        @Nullable Instant closedAt,
        boolean open) {}
