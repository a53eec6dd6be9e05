package nl.casusregie.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Protection;

/**
 * A decision of triage as the screens show it.
 *
 * @param advised what the decision table advised; people decided otherwise when it differs from the outcome
 */
public record TriageRecord(
        UUID id,
        TriageOutcome outcome,
        TriageOutcome advised,
        String adviceReason,
        boolean acuteNow,
        String motivation,
        String adviceText,
        String decidedBy,
        Instant decidedAt,
        List<CriterionAnswer> answers,
        Protection protection) {}
