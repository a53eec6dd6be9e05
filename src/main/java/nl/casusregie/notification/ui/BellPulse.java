package nl.casusregie.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.casusregie.notification.NoticeAdded;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the bells of somebody know that there is a new notice, after the commit and on another thread. */
@Component
class BellPulse {

    private final Set<Listening> bells = ConcurrentHashMap.newKeySet();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bell-pulse").daemon().factory());

    private record Listening(UserId user, UI ui, Runnable refresh) {}

    Registration follow(UserId user, UI ui, Runnable refresh) {
        Listening listening = new Listening(user, ui, refresh);
        bells.add(listening);
        return () -> bells.remove(listening);
    }

    @TransactionalEventListener
    void on(NoticeAdded event) {
        bells.stream()
                .filter(bell -> bell.user().equals(event.user()))
                .forEach(bell -> teller.execute(() -> refresh(bell)));
    }

    private void refresh(Listening bell) {
        try {
            bell.ui().access(bell.refresh()::run);
        } catch (UIDetachedException gone) {
            bells.remove(bell);
        }
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
