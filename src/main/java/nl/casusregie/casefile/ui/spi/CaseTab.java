package nl.casusregie.casefile.ui.spi;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.CaseAction;
import nl.casusregie.shared.CaseId;

/** A tab of the case page; a bean of the module whose part of the case it shows. */
public interface CaseTab {

    /** The part of the address that names the tab, such as {@code plan}. */
    String id();

    String labelKey();

    CaseTabGroup group();

    /** Its place within the group. */
    int order();

    /** What somebody must be allowed to see this tab. */
    CaseAction needed();

    /** The content, read when the tab is opened. */
    Component create(CaseId caseId);

    /** The content, opened together with the page. */
    default Component create(CaseId caseId, OpenCase open) {
        return create(caseId);
    }
}
