package nl.casusregie.clearance;

import nl.casusregie.access.ConflictFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells coordinators and privacy officer at once that somebody near a case may know its household. */
@Component
class ConflictAlerts {

    private final Tidings tidings;

    ConflictAlerts(Tidings tidings) {
        this.tidings = tidings;
    }

    @EventListener
    void on(ConflictFound event) {
        tidings.conflictFound(event.caseId(), event.user());
    }
}
