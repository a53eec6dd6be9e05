package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ui.spi.ApplicationSheets;
import org.springframework.stereotype.Service;

/** The application on the case page. */
@Service
class ApplicationTab implements CaseTab {

    private final ApplicationSheets sheets;

    ApplicationTab(ApplicationSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String id() {
        return "aanmelding";
    }

    @Override
    public String labelKey() {
        return "signal.tab";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_APPLICATION;
    }

    @Override
    public Component create(CaseId caseId) {
        return sheets.of(caseId);
    }
}
