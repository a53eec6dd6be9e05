package nl.casusregie.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case in process terms: no content.
 *
 * @param title whose case it is, empty for whoever sees process terms only
 * @param clockStoppedSince when the clock was stopped to wait for the applicant, null while it runs
 * @param retainUntil until when the file is kept after it ended
 * @param phases every phase entered, oldest first
 */
public record CaseOverview(
        CaseId id,
        String number,
        String title,
        String regionCode,
        Urgency urgency,
        CasePhase phase,
        Instant phaseSince,
        Instant openedAt,
        int episode,
        @Nullable Instant clockStoppedSince,
        @Nullable Instant closedAt,
        @Nullable LocalDate retainUntil,
        @Nullable String closingReason,
        List<PhaseEntry> phases) {

    /** Leaves out why it ended, and if need be also whose case it is. */
    CaseOverview without(boolean title) {
        return new CaseOverview(
                id,
                number,
                title ? "" : this.title,
                regionCode,
                urgency,
                phase,
                phaseSince,
                openedAt,
                episode,
                clockStoppedSince,
                closedAt,
                retainUntil,
                null,
                phases);
    }
}
