package nl.casusregie.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.casusregie.platform.ClockMoved;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes with the time, except while the households of the demo are made: then it stands in their past. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final Clock real = Clock.system(WorkingDays.ZONE);
    private final ApplicationEventPublisher events;
    private volatile @Nullable Instant moment;

    DemoClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    void standAt(LocalDate day) {
        put(day.atTime(9, 0).atZone(WorkingDays.ZONE).toInstant());
    }

    void forward(Duration duration) {
        put(instant().plus(duration));
    }

    void goWithTheTime() {
        moment = null;
        events.publishEvent(new ClockMoved(null));
    }

    LocalDate realDay() {
        return LocalDate.now(real);
    }

    private void put(Instant instant) {
        moment = instant;
        events.publishEvent(new ClockMoved(instant));
    }

    @Override
    public Instant instant() {
        Instant standing = moment;
        return standing == null ? real.instant() : standing;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
