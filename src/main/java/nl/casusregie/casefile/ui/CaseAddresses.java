package nl.casusregie.casefile.ui;

import java.util.Optional;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.inbox.ui.spi.CaseAddress;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Component;

/** Tells the inbox where the page of a case is, for whoever may see it. */
@Component
class CaseAddresses implements CaseAddress {

    private final CaseAccess access;

    CaseAddresses(CaseAccess access) {
        this.access = access;
    }

    @Override
    public Optional<String> of(CaseId caseId) {
        return access.may(CaseAction.SEE_PROCESS, caseId)
                ? Optional.of(CaseNavigation.addressOf(caseId))
                : Optional.empty();
    }
}
