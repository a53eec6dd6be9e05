package nl.casusregie.casefile.ui.spi;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.CaseAction;
import nl.casusregie.shared.CaseId;

/** A panel at the top of the case page that answers one question in five seconds, such as "how safe is it now". */
public interface CasePanel {

    int order();

    CaseAction needed();

    Component create(CaseId caseId);
}
