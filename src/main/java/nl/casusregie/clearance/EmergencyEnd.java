package nl.casusregie.clearance;

import nl.casusregie.access.Actors;
import nl.casusregie.access.EmergencyWindows;
import nl.casusregie.clearance.BreakGlass.GlassChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that emergency access is over, and lets open screens know; the access itself ended by the clock. */
@Component
class EmergencyEnd {

    private final EmergencyWindows windows;
    private final ApplicationEventPublisher events;

    EmergencyEnd(EmergencyWindows windows, ApplicationEventPublisher events) {
        this.windows = windows;
        this.events = events;
    }

    @Scheduled(
            initialDelayString = "${casusregie.emergency.every:20s}",
            fixedDelayString = "${casusregie.emergency.every:20s}")
    @Transactional
    void markEnded() {
        Actors.asSystem(() -> {
            windows.markEnded().forEach(window -> events.publishEvent(new GlassChanged(window.user())));
            return windows;
        });
    }
}
