package nl.casusregie.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.evaluation.GoalProgress;
import nl.casusregie.evaluation.Progress;
import nl.casusregie.plan.Goal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;

/** Asks how far one goal is. */
class ProgressFields extends FieldGroup {

    private final UUID goal;
    private final Select<Progress> progress =
            Fields.choice("evaluation.progress", List.of(Progress.values()), Progress::key);
    private final TextArea note = Fields.optional(Fields.longText("evaluation.obstacle", Refusals.TEXT));

    ProgressFields(Goal goal) {
        super(goal.goodEnough());
        this.goal = goal.id();
        addClassName("cr-plan-line");
        note.setMinRows(2);
        add(progress, note);
    }

    void nameFields(Map<String, Component> fields) {
        fields.put(GoalProgress.fieldOf(goal) + ".progress", progress);
        fields.put(GoalProgress.fieldOf(goal) + ".note", note);
    }

    GoalProgress value() {
        return new GoalProgress(goal, "", progress.getValue(), note.getValue());
    }
}
