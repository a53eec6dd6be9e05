package nl.casusregie.testing;

import java.time.Duration;
import java.time.Instant;
import nl.casusregie.access.RealTime;

/** The time of the machine as sessions see it, moved by a test. */
public class TestTime implements RealTime {

    private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant now() {
        return now;
    }
}
