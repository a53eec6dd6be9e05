package nl.casusregie.triage.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import nl.casusregie.signal.ui.spi.ApplicationSheets;
import nl.casusregie.triage.Triage;
import org.springframework.stereotype.Service;

/** Where the coordinator decides about an application, with the advice and the application beside it. */
@Service
class TriageScreen implements TaskScreen {

    private final Triage triage;
    private final ApplicationSheets sheets;

    TriageScreen(Triage triage, ApplicationSheets sheets) {
        this.triage = triage;
        this.sheets = sheets;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DECIDE_TRIAGE);
    }

    @Override
    public Component create(OpenTask task) {
        AdvicePanel advice = new AdvicePanel();
        return new TwoColumns(
                new TriageWork(triage, advice, task),
                new Stack(advice, sheets.of(task.caseId())),
                Texts.of("triage.beside"));
    }
}
