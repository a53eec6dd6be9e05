package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import nl.casusregie.signal.Applications;
import nl.casusregie.signal.ui.spi.ApplicationSheets;
import org.springframework.stereotype.Service;

/** Where the coordinator reads the application and judges whether it is complete. */
@Service
class CheckCompletenessScreen implements TaskScreen {

    private final Applications applications;
    private final ApplicationSheets sheets;

    CheckCompletenessScreen(Applications applications, ApplicationSheets sheets) {
        this.applications = applications;
        this.sheets = sheets;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CHECK_COMPLETENESS);
    }

    @Override
    public Component create(OpenTask task) {
        return new TwoColumns(sheets.of(task.caseId()), new Form(task), Texts.of("signal.judge.title"));
    }

    private final class Form extends Section {

        private final RadioButtonGroup<Boolean> complete =
                Fields.radios("signal.judge.complete", List.of(true, false), answer -> "signal.judge." + answer);
        private final TextArea missing =
                Fields.longText("signal.judge.missing", Refusals.TEXT, "signal.judge.missing.help");
        private final ErrorSummary errors = new ErrorSummary(Map.of("complete", complete, "missing", missing));

        Form(OpenTask task) {
            super(Texts.of("signal.judge.title"));
            missing.setVisible(false);
            complete.addValueChangeListener(event -> missing.setVisible(Boolean.FALSE.equals(event.getValue())));
            add(
                    errors,
                    new FormColumn(complete, missing),
                    new StickyActions().primary(Texts.of("signal.judge.verb"), () -> judge(task)));
        }

        private boolean judge(OpenTask task) {
            Boolean answer = complete.getValue();
            if (answer == null) {
                errors.show(List.of(Refusal.at("complete", "refusal.required")));
                return false;
            }
            boolean done = errors.show(applications.judge(task.caseId(), answer, missing.getValue()));
            if (done) {
                task.finish("signal.judged." + answer);
            }
            return done;
        }
    }
}
