package nl.casusregie.signal;

import java.time.Instant;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.shared.CaseId;

/** One of somebody's own applications in a list: where it stands, and no content. */
public record MyApplication(
        CaseId caseId,
        String number,
        String title,
        ApplicationStatus status,
        CasePhase phase,
        Instant submittedAt,
        Instant statusSince) {}
