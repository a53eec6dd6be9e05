package nl.casusregie.notification;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One notice in a list.
 *
 * @param workForMe whether the work can be opened by whoever looks, instead of the case
 * @param unread whether it asks for attention: not read, and the work (if it is about work) is still open
 * @param target where one sees more, when it is not about work
 */
public record NoticeRow(
        UUID id,
        NoticeKind kind,
        @Nullable WorkKind work,
        @Nullable UUID workItem,
        @Nullable CaseId caseId,
        String caseNumber,
        String person,
        @Nullable Instant dueAt,
        Instant createdAt,
        boolean workForMe,
        boolean workOpen,
        boolean unread,
        @Nullable String target) {}
