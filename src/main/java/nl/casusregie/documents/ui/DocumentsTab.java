package nl.casusregie.documents.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.documents.Documents;
import nl.casusregie.documents.Intake;
import nl.casusregie.documents.Previews;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Service;

/** The documents of the case on its page. */
@Service
class DocumentsTab implements CaseTab {

    private final Documents documents;
    private final Previews previews;
    private final Intake intake;
    private final CaseAccess access;
    private final WhoMaySee whoMaySee;
    private final CaseFiles cases;

    DocumentsTab(
            Documents documents,
            Previews previews,
            Intake intake,
            CaseAccess access,
            WhoMaySee whoMaySee,
            CaseFiles cases) {
        this.documents = documents;
        this.previews = previews;
        this.intake = intake;
        this.access = access;
        this.whoMaySee = whoMaySee;
        this.cases = cases;
    }

    @Override
    public String id() {
        return "documenten";
    }

    @Override
    public String labelKey() {
        return "documents.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.FILE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_CONTENT;
    }

    @Override
    public Component create(CaseId caseId) {
        String nameBegin = cases.describe(caseId).number();
        return new DocumentsPart(
                caseId, nameBegin, documents, previews, intake, whoMaySee, access.may(CaseAction.ADD_DOCUMENT, caseId));
    }
}
