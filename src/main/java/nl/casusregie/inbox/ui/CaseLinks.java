package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.CaseAddress;
import org.springframework.beans.factory.ObjectProvider;

/** Names the case of a work item, as a link for whoever may see its page. */
@org.springframework.stereotype.Component
class CaseLinks {

    private final ObjectProvider<CaseAddress> addresses;

    CaseLinks(ObjectProvider<CaseAddress> addresses) {
        this.addresses = addresses;
    }

    Component of(InboxRow row) {
        String words = row.caseNumber() + " · " + WorkWords.household(row);
        return address(row)
                .<Component>map(address -> new Anchor(address, words))
                .orElseGet(() -> new Span(words));
    }

    /** Absent for whoever may not see the page of the case. */
    Optional<String> address(InboxRow row) {
        return addresses.stream()
                .flatMap(address -> address.of(row.caseId()).stream())
                .findFirst();
    }
}
