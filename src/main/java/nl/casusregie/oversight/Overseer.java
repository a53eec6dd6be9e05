package nl.casusregie.oversight;

import java.util.function.Supplier;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditEvent;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.audit.Processing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the privacy officer of a region look at the record over all its cases. They are in no team, so the product looks for
 * them; that they looked is on record in the same transaction.
 */
@Component
class Overseer {

    private final AuditLog log;
    private final TransactionTemplate transaction;

    Overseer(AuditLog log, PlatformTransactionManager transactions) {
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    static Actor require(String regionCode) {
        Actor actor = Actors.current();
        if (!actor.has(Role.PRIVACY_OFFICER, regionCode)) {
            throw new CaseNotVisible();
        }
        return actor;
    }

    <T> T look(String regionCode, AuditEvent event, Supplier<T> work) {
        Actor officer = require(regionCode);
        return Actors.asSystem(() -> transaction.execute(status -> {
            log.writeFor(officer, event.within(Processing.RECORD, "OVERSIGHT").by("PRIVACY_OFFICER", event.result()));
            return work.get();
        }));
    }
}
