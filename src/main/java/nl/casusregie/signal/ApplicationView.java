package nl.casusregie.signal;

import java.time.Instant;
import nl.casusregie.access.Protection;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/**
 * An application as the screens show it.
 *
 * @param missing what the applicant is asked for, empty when nothing is
 * @param supplement what the applicant added later
 */
public record ApplicationView(
        CaseId caseId,
        UserId applicant,
        ApplicationStatus status,
        String reason,
        String question,
        String helpSoFar,
        int safetyNow,
        boolean informed,
        String notInformedReason,
        String partners,
        Urgency urgency,
        String missing,
        String supplement,
        Instant submittedAt,
        Instant statusSince,
        Protection protection) {}
