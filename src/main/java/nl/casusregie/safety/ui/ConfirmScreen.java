package nl.casusregie.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.inbox.ui.spi.TaskScreen;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.TwoColumns;
import org.springframework.stereotype.Service;

/** Where the coordinator confirms that it is safe again, or says why it is not. */
@Service
class ConfirmScreen implements TaskScreen {

    private final AcuteSafety acute;

    ConfirmScreen(AcuteSafety acute) {
        this.acute = acute;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CONFIRM_SAFETY);
    }

    @Override
    public Component create(OpenTask task) {
        UUID report = Objects.requireNonNull(task.subject());
        Component reading = new AcuteReading(acute.view(task.caseId(), report));
        return new TwoColumns(reading, form(task, report), Texts.of("safety.confirm.title"));
    }

    private Component form(OpenTask task, UUID report) {
        RadioButtonGroup<Boolean> safeAgain = Fields.radios(
                "safety.confirm.safeAgain", List.of(true, false), answer -> "safety.confirm.safeAgain." + answer);
        TextArea why = Fields.longText("safety.confirm.why", Refusals.TEXT);
        ErrorSummary errors = new ErrorSummary(Map.of("safeAgain", safeAgain, "why", why));
        return new Section(
                Texts.of("safety.confirm.title"),
                errors,
                new FormColumn(safeAgain, why),
                new StickyActions().primary(Texts.of("safety.confirm.verb"), () -> {
                    boolean done =
                            errors.show(acute.confirm(task.caseId(), report, safeAgain.getValue(), why.getValue()));
                    if (done) {
                        task.finish("safety.confirm.done." + safeAgain.getValue());
                    }
                    return done;
                }));
    }
}
