package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.WorkNotice;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets open screens know that work of theirs has changed. It passes on no data: each screen reads again what its own
 * person may see. Screens are told on another thread, after the commit, because one person's work must not wait for
 * another person's screen.
 */
@org.springframework.stereotype.Component
class WorkPulse {

    private static final int GATHER_MILLIS = 300;

    private final Map<Component, Listening> screens = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("work-pulse").daemon().factory());

    private record Listening(UI ui, Actor actor, Runnable refresh, AtomicBoolean told) {}

    /** Calls the screen back in its own session while the component is on it. */
    void follow(Component component, Runnable refresh) {
        component.addAttachListener(attached -> {
            screens.put(component, new Listening(attached.getUI(), Actors.current(), refresh, new AtomicBoolean()));
            component.addDetachListener(detached -> {
                screens.remove(component);
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener
    void on(WorkNotice.Opened event) {
        tell(event.work());
    }

    @TransactionalEventListener
    void on(WorkNotice.Assigned event) {
        tell(event.work());
    }

    @TransactionalEventListener
    void on(WorkNotice.Changed event) {
        tell(event.work());
    }

    @TransactionalEventListener
    void on(WorkNotice.Reminded event) {
        tell(event.work());
    }

    @TransactionalEventListener
    void on(WorkNotice.Escalated event) {
        tell(event.work());
    }

    /** The screen on which it was done reads again by itself. */
    private void tell(WorkNotice work) {
        UI doneOn = UI.getCurrent();
        screens.values().forEach(screen -> {
            if (screen.ui() != doneOn
                    && work.concerns(screen.actor())
                    && screen.told().compareAndSet(false, true)) {
                teller.schedule(() -> refresh(screen), GATHER_MILLIS, TimeUnit.MILLISECONDS);
            }
        });
    }

    private void refresh(Listening screen) {
        screen.told().set(false);
        try {
            // Work may change while its person is signing out.
            screen.ui().access(() -> Actors.find()
                    .ifPresent(person -> screen.refresh().run()));
        } catch (UIDetachedException gone) {
            screens.values().remove(screen);
        }
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
