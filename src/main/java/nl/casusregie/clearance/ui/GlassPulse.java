package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.casusregie.clearance.BreakGlass.GlassChanged;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the banners of broken glass true: when something changes, and while one counts down. */
@Component
class GlassPulse {

    private static final int EVERY_SECONDS = 20;

    private final Set<Listening> banners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("glass-pulse").daemon().factory());

    /** A banner on a page of somebody. */
    interface Banner {

        boolean isCounting();

        void refresh();
    }

    private record Listening(UserId user, UI ui, Banner banner) {}

    GlassPulse() {
        teller.scheduleAtFixedRate(this::count, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    Registration follow(UserId user, UI ui, Banner banner) {
        Listening listening = new Listening(user, ui, banner);
        banners.add(listening);
        return () -> banners.remove(listening);
    }

    @TransactionalEventListener
    void on(GlassChanged event) {
        banners.stream()
                .filter(each -> each.user().equals(event.user()))
                .forEach(each -> teller.execute(() -> refresh(each)));
    }

    private void count() {
        banners.stream().filter(each -> each.banner().isCounting()).forEach(this::refresh);
    }

    private void refresh(Listening each) {
        try {
            each.ui().access(each.banner()::refresh);
        } catch (UIDetachedException gone) {
            banners.remove(each);
        }
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
