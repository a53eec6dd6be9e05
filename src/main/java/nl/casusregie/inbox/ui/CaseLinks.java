package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.ui.spi.CaseAddress;
import nl.casusregie.shell.ui.Texts;
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

    /** As the act of a line; absent for whoever may not see the page of the case. */
    Optional<Component> toCase(InboxRow row) {
        return address(row).map(address -> {
            Anchor link = new Anchor(address, Texts.of("inbox.act.case"));
            link.addClassName("cr-button-link");
            link.setAriaLabel(Texts.of("inbox.act.case") + ": " + row.caseNumber());
            return link;
        });
    }

    private Optional<String> address(InboxRow row) {
        return addresses.stream()
                .flatMap(address -> address.of(row.caseId()).stream())
                .findFirst();
    }
}
