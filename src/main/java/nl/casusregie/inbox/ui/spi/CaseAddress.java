package nl.casusregie.inbox.ui.spi;

import java.util.Optional;
import nl.casusregie.shared.CaseId;

/** Knows where the page of a case is; empty for whoever may not see that page, such as an addressed specialist. */
public interface CaseAddress {

    Optional<String> of(CaseId caseId);
}
