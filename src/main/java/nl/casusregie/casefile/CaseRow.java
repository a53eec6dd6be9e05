package nl.casusregie.casefile;

import java.time.Instant;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** One line of the list of cases: in process terms, with what comes next and by when. */
public record CaseRow(
        CaseId id,
        String number,
        String title,
        String regionCode,
        Urgency urgency,
        CasePhase phase,
        Instant phaseSince,
        Instant openedAt,
        @Nullable Instant clockStoppedSince,
        @Nullable String leadName,
        @Nullable WorkKind nextWork,
        @Nullable Instant nextDueAt,
        int overdue) {}
