package nl.casusregie.workflow.engine;

import java.util.Date;
import nl.casusregie.platform.ClockMoved;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the clock of the engine follow the clock of the application. */
@Component
class EngineClock {

    @EventListener
    void on(ClockMoved event) {
        if (event.moment() == null) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(event.moment()));
        }
    }
}
