package nl.casusregie.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long what somebody typed and did not send is kept (AVG art. 5: no longer than needed; decision 0011). */
public final class DraftTerm {

    private static final Duration KEPT = Duration.ofDays(30);

    private DraftTerm() {}

    /** What was typed before is erased. */
    public static Instant erasedBefore(Clock clock) {
        return clock.instant().minus(KEPT);
    }
}
