package nl.casusregie.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Work that has arisen.
 *
 * @param taskRef how the process knows it; opaque here
 * @param subject the person, organisation, request or report it is about, if it is about one
 * @param organisation whose people it is for, when the audience is an organisation's
 * @param assignee whose it is from the start
 */
public record NewWorkItem(
        String taskRef,
        WorkKind kind,
        CaseId caseId,
        @Nullable UUID subject,
        String caseNumber,
        String caseTitle,
        String regionCode,
        boolean urgent,
        Audience audience,
        @Nullable OrganisationId organisation,
        @Nullable UserId assignee,
        Instant dueAt) {}
