package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.ui.spi.ApplicationSheets;
import org.springframework.stereotype.Service;

/** Where the applicant adds what was missing, with the application beside it. */
@Service
class SupplementScreen implements TaskScreen {

    private final Applications applications;
    private final ApplicationSheets sheets;

    SupplementScreen(Applications applications, ApplicationSheets sheets) {
        this.applications = applications;
        this.sheets = sheets;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SUPPLEMENT_APPLICATION);
    }

    @Override
    public Component create(OpenTask task) {
        TextArea text = Fields.longText("signal.supplement", Refusals.TEXT, "signal.supplement.help");
        ErrorSummary errors = new ErrorSummary(Map.of("supplement", text));
        StickyActions acts = new StickyActions().primary(Texts.of("signal.supplement.verb"), () -> {
            boolean done = errors.show(applications.supplement(task.caseId(), text.getValue()));
            if (done) {
                task.finish("signal.supplement.done");
            }
            return done;
        });
        String missing = applications.view(task.caseId()).missing();
        Stack work = new Stack(
                errors,
                new Section(Texts.of("signal.missing"), new RemoteText(missing)),
                new Section(Texts.of("signal.supplement.title"), new FormColumn(text), acts));
        return new TwoColumns(work, sheets.of(task.caseId()), Texts.of("signal.sheet"));
    }
}
