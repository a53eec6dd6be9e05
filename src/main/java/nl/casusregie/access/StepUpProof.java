package nl.casusregie.access;

import java.time.Duration;
import java.time.Instant;
import nl.casusregie.shared.UserId;

/** Somebody showed at that moment who they are; counts for five minutes (trust.md 5.3). */
public record StepUpProof(UserId user, Instant at) {

    private static final Duration COUNTS = Duration.ofMinutes(5);

    public boolean countsFor(UserId who, Instant now) {
        return user.equals(who) && !at.isAfter(now) && !at.plus(COUNTS).isBefore(now);
    }
}
