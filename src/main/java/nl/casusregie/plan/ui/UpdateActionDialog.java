package nl.casusregie.plan.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.casusregie.plan.ActionStatus;
import nl.casusregie.plan.Blocker;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.PlanExecution;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Asks how far an action is. */
class UpdateActionDialog extends Dialog {

    private final RadioButtonGroup<ActionStatus> status =
            Fields.radios("plan.action.status", List.of(ActionStatus.values()), ActionStatus::key);
    private final TextArea note = Fields.longText("plan.action.note", Refusals.TEXT, "plan.action.note.help");
    private final Select<Blocker> blocker =
            Fields.choice("plan.action.blocker", List.of(Blocker.values()), Blocker::key);
    private final ErrorSummary errors = new ErrorSummary(Map.of("status", status, "note", note, "blocker", blocker));

    UpdateActionDialog(PlanExecution execution, CaseId caseId, PlanAction action, boolean notSafeYet, Runnable done) {
        errors.about(action.id());
        setHeaderTitle(Texts.of("plan.action.update"));
        setWidth("36rem");
        status.setValue(action.status());
        note.setValue(action.note());
        blocker.setValue(action.blocker());
        StatusChip ahead = new StatusChip(Texts.of("plan.runsAhead"), Tone.WARN);
        Runnable show = () -> {
            blocker.setVisible(status.getValue() == ActionStatus.BLOCKED);
            ahead.setVisible(notSafeYet && action.phase() > 1 && status.getValue() == ActionStatus.DOING);
        };
        status.addValueChangeListener(event -> show.run());
        show.run();
        add(
                new FormColumn(errors, new RemoteText(action.title()), status, ahead, blocker, note),
                new StickyActions()
                        .primary(Texts.of("plan.action.update"), () -> {
                            boolean updated = errors.show(execution.updateAction(
                                    caseId, action.id(), status.getValue(), blocker.getValue(), note.getValue()));
                            if (updated) {
                                close();
                                Notice.success(Texts.of("plan.action.updated"));
                                done.run();
                            }
                            return updated;
                        })
                        .cancel(Texts.of("shell.cancel"), this::close));
    }
}
