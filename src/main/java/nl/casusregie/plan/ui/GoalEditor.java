package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.casusregie.plan.Goal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;

/** A goal while it is drafted. */
class GoalEditor extends PlanLine {

    private final Goal start;
    private final Select<Integer> phase = Fields.choice("plan.goal.phase", PlanWords.PHASES, PlanWords::phaseKey);
    private final TextArea goodEnough =
            Fields.longText("plan.goal.goodEnough", Refusals.TEXT, "plan.goal.goodEnough.help");
    private final TextArea sign = Fields.longText("plan.goal.sign", Refusals.TEXT, "plan.goal.sign.help");

    GoalEditor(Goal goal) {
        super("plan.goal.title", "plan.goal.remove");
        this.start = goal;
        phase.setValue(goal.phase());
        goodEnough.setMinRows(2);
        sign.setMinRows(2);
        goodEnough.setValue(goal.goodEnough());
        sign.setValue(goal.sign());
        add(goodEnough, sign, phase);
    }

    Goal value() {
        int chosen = Objects.requireNonNullElse(phase.getValue(), start.phase());
        return new Goal(start.id(), chosen, goodEnough.getValue(), sign.getValue());
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("goodEnough", goodEnough);
        fields.put("sign", sign);
        fields.put("phase", phase);
        return fields;
    }
}
