package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.casusregie.access.Membership;
import nl.casusregie.plan.PlanAction;
import nl.casusregie.plan.ui.DraftChoices.Choices;
import nl.casusregie.shell.ui.Fields;

/** An action while it is drafted; how far it is, is kept with the plan that holds. */
class ActionEditor extends PlanLine {

    private final PlanAction start;
    private final TextField title = Fields.text("plan.action.what");
    private final ComboBox<Membership> owner;
    private final DatePicker dueOn = Fields.date("plan.action.dueOn");
    private final Select<Integer> phase = Fields.choice("plan.action.phase", PlanWords.PHASES, PlanWords::phaseKey);
    private final Checkbox visible = Fields.checkbox("plan.action.visible");

    ActionEditor(PlanAction action, Choices choices) {
        super("plan.action.title", "plan.action.remove");
        this.start = action;
        owner = Fields.search("plan.action.owner", choices.team(), Choices::describe);
        title.setValue(action.title());
        choices.team().stream()
                .filter(member -> member.user().value().equals(action.ownerId()))
                .findFirst()
                .ifPresent(owner::setValue);
        dueOn.setValue(action.dueOn());
        phase.setValue(action.phase());
        visible.setValue(action.visibleToFamily());
        Div row = new Div(owner, dueOn, phase);
        row.addClassName("cr-form__row");
        add(title, row, visible);
    }

    PlanAction value() {
        Membership member = owner.getValue();
        return new PlanAction(
                start.id(),
                title.getValue(),
                Objects.requireNonNullElse(phase.getValue(), start.phase()),
                member == null ? null : member.user().value(),
                dueOn.getValue(),
                start.status(),
                start.note(),
                visible.getValue(),
                start.blocker(),
                start.blockedSince());
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("owner", owner);
        fields.put("dueOn", dueOn);
        fields.put("phase", phase);
        fields.put("visible", visible);
        return fields;
    }
}
