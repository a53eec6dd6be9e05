package nl.casusregie.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** An action in a list over cases. */
public record ActionRow(
        UUID id,
        CaseId caseId,
        String caseNumber,
        String caseTitle,
        String title,
        int phase,
        ActionStatus status,
        String owner,
        @Nullable LocalDate dueOn,
        @Nullable Blocker blocker,
        @Nullable LocalDate blockedSince) {}
