package nl.casusregie.casefile.ui.spi;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseOverview;

/** Something that can be done with a case at any moment, as a button of the case page. */
public interface CaseAct {

    String labelKey();

    VaadinIcon icon();

    int order();

    CaseAction needed();

    /** Whether it makes sense now: a closed case takes no new request. */
    boolean possible(CaseOverview overview);

    /** Opens the dialog or the screen; calls {@code done} after something changed, so that the page shows it. */
    void start(CaseOverview overview, Runnable done);
}
