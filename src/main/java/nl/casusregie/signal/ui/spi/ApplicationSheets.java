package nl.casusregie.signal.ui.spi;

import com.vaadin.flow.component.Component;
import nl.casusregie.shared.CaseId;

/** Makes the application of a case readable, for the screen beside which somebody needs it. */
public interface ApplicationSheets {

    /** The application with the people it names; reading it is recorded. */
    Component of(CaseId caseId);
}
