package nl.casusregie.shell.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long somebody may stay signed in: a quarter of an hour after the last thing a person did, and never longer than
 * ten hours (trust.md AC-S17). Heartbeats and pushes of an open tab are nothing a person did.
 */
@Component
class StayLimits {

    private final Duration idle;
    private final Duration longest;
    private final Duration warning;

    StayLimits(
            @Value("${server.servlet.session.timeout:15m}") Duration idle,
            @Value("${casusregie.session.longest:10h}") Duration longest,
            @Value("${casusregie.session.warning:2m}") Duration warning) {
        this.idle = idle;
        this.longest = longest;
        this.warning = warning;
    }

    /** When this stay ends if nobody does anything more. */
    Instant end(Stay stay) {
        Instant byIdling = stay.lastActive().plus(idle);
        Instant atLast = stay.since().plus(longest);
        return byIdling.isBefore(atLast) ? byIdling : atLast;
    }

    Optional<StayEnd> over(Stay stay, Instant now) {
        if (!now.isBefore(stay.since().plus(longest))) {
            return Optional.of(StayEnd.TOO_LONG);
        }
        return now.isBefore(stay.lastActive().plus(idle)) ? Optional.empty() : Optional.of(StayEnd.IDLE);
    }

    /** Whether to warn: two minutes before (WCAG 2.2.1), and once more the time until the next look. */
    Optional<StayEnd> near(Stay stay, Instant now, Duration untilNextLook) {
        if (now.plus(warning).plus(untilNextLook).isBefore(end(stay))) {
            return Optional.empty();
        }
        return Optional.of(end(stay).equals(stay.since().plus(longest)) ? StayEnd.TOO_LONG : StayEnd.IDLE);
    }
}
