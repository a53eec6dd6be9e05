package nl.casusregie.testing;

import nl.casusregie.triage.TriageDecided;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets something else happen, once, while somebody decides on triage: after the domain has changed, before the engine is told. */
public class Meanwhile {

    private @Nullable Runnable armed;

    public void happens(Runnable event) {
        armed = event;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TriageDecided event) {
        Runnable once = armed;
        armed = null;
        if (once != null) {
            once.run();
        }
    }
}
