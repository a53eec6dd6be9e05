package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.ui.spi.ApplicationSheets;
import org.springframework.stereotype.Service;

/** The application on the case page. */
@Service
class ApplicationTab implements CaseTab {

    private final ApplicationSheets sheets;
    private final Applications applications;
    private final WhoMaySee whoMaySee;

    ApplicationTab(ApplicationSheets sheets, Applications applications, WhoMaySee whoMaySee) {
        this.sheets = sheets;
        this.applications = applications;
        this.whoMaySee = whoMaySee;
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
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
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
        Stack content = new Stack();
        show(caseId, content);
        return content;
    }

    private void show(CaseId caseId, Stack content) {
        content.removeAll();
        content.add(sheets.of(caseId));
        applications
                .readable(caseId)
                .ifPresent(application -> content.add(whoMaySee.of(
                        caseId,
                        ContentKind.APPLICATION,
                        caseId.value(),
                        application.protection(),
                        () -> show(caseId, content))));
    }
}
