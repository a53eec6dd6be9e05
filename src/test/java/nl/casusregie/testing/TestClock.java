package nl.casusregie.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until a test moves it; the engine's clock follows. */
public class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    public TestClock() {
        moveTo(now);
    }

    public void moveTo(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void advance(Duration duration) {
        moveTo(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
