package nl.casusregie.progress;

import java.time.Instant;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** One open case in process terms: its number, never whose case it is. */
public record ProgressRow(
        CaseId id,
        String number,
        boolean urgent,
        CasePhase phase,
        Instant phaseSince,
        @Nullable String leadName,
        @Nullable WorkKind nextWork,
        @Nullable Instant nextDueAt,
        int overdue,
        int escalated) {}
