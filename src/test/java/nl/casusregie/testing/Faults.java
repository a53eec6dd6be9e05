package nl.casusregie.testing;

import nl.casusregie.inbox.WorkNotice;
import nl.casusregie.triage.TriageDecided;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes a step fail at one place, once, to prove that nothing of it stays. */
public class Faults {

    /** Where it fails. */
    public enum Place {
        /** The domain has changed, the engine has not been told yet. */
        AFTER_THE_DOMAIN_CHANGE,
        /** The engine has moved and is opening the next work item, in a listener. */
        IN_A_LISTENER,
        /** Everything was done, and the commit fails. */
        AT_COMMIT
    }

    /** The fault that was asked for. */
    public static class Fault extends RuntimeException {}

    private @Nullable Place armed;

    public void arm(Place place) {
        armed = place;
    }

    public void disarm() {
        armed = null;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TriageDecided event) {
        failIf(Place.AFTER_THE_DOMAIN_CHANGE);
        if (armed == Place.AT_COMMIT) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    failIf(Place.AT_COMMIT);
                }
            });
        }
    }

    @EventListener
    void on(WorkNotice.Opened event) {
        failIf(Place.IN_A_LISTENER);
    }

    private void failIf(Place place) {
        if (armed == place) {
            throw new Fault();
        }
    }
}
