package nl.casusregie.casefile.ui.spi;

import com.vaadin.flow.component.UI;
import nl.casusregie.shared.CaseId;

/** The addresses of the case screens; they hold no name of anybody. */
public final class CaseNavigation {

    public static final String CASES = "casussen";
    public static final String CASE = "casus";

    private CaseNavigation() {}

    public static String addressOf(CaseId caseId) {
        return CASE + "/" + caseId;
    }

    public static String addressOf(CaseId caseId, String tab) {
        return addressOf(caseId) + "/" + tab;
    }

    public static void toCase(CaseId caseId) {
        UI.getCurrent().navigate(addressOf(caseId));
    }
}
