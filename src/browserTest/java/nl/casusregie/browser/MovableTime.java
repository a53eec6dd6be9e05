package nl.casusregie.browser;

import java.time.Duration;
import java.time.Instant;
import nl.casusregie.access.RealTime;

/** The time of the machine as sessions see it, put forward by a test: nobody waits an hour for a warning. */
class MovableTime implements RealTime {

    private volatile Duration ahead = Duration.ZERO;

    void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead);
    }
}
