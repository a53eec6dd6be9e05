package nl.casusregie.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;

/** The time in which somebody who broke the glass sees one case. */
public record EmergencyWindow(UUID id, CaseId caseId, UserId user, Instant startedAt, Instant endsAt) {

    /** Begun minutes count as whole ones. */
    public long minutesLeft(Instant now) {
        return Math.max(0, Duration.between(now, endsAt).plusSeconds(59).toMinutes());
    }
}
