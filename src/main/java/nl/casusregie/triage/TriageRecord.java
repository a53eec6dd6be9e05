package nl.casusregie.triage;

import java.time.Instant;
import java.util.List;

/**
 * A decision of triage as the screens show it.
 *
 * @param advised what the decision table advised; people decided otherwise when it differs from the outcome
 */
public record TriageRecord(
        TriageOutcome outcome,
        TriageOutcome advised,
        String adviceReason,
        boolean acuteNow,
        String motivation,
        String adviceText,
        String decidedBy,
        Instant decidedAt,
        List<CriterionAnswer> answers) {}
