package nl.casusregie.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo, the people first and then their households, before the door opens: whoever came in meanwhile would
 * work in the past of the stories, where days of review are counted from a clock that stands months back.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private final DemoCast cast;
    private final ObjectProvider<DemoHouseholds> households;
    private volatile boolean filled;

    DemoStart(DemoCast cast, ObjectProvider<DemoHouseholds> households) {
        this.cast = cast;
        this.households = households;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        cast.enter();
        households.ifAvailable(DemoHouseholds::play);
        filled = true;
    }

    @Override
    public void stop() {
        filled = false;
    }

    @Override
    public boolean isRunning() {
        return filled;
    }
}
