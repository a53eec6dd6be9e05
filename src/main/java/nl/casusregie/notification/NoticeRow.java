package nl.casusregie.notification;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;

/**
 * One notice in a list.
 *
 * @param workForMe whether the work can be opened by whoever looks, instead of the case
 * @param unread whether it asks for attention: not read, and the work is still open
 */
public record NoticeRow(
        UUID id,
        NoticeKind kind,
        WorkKind work,
        UUID workItem,
        CaseId caseId,
        String caseNumber,
        Instant dueAt,
        Instant createdAt,
        boolean workForMe,
        boolean workOpen,
        boolean unread) {}
