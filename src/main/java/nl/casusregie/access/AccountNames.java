package nl.casusregie.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the names comparable of those who were let in by an older version. */
@Component
class AccountNames {

    private final Accounts accounts;
    private final Conflicts conflicts;

    AccountNames(Accounts accounts, Conflicts conflicts) {
        this.accounts = accounts;
        this.conflicts = conflicts;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void catchUp() {
        accounts.withoutComparedName().forEach(account -> conflicts.account(account.userId(), account.name()));
    }
}
