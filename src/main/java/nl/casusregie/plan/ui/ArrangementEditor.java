package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.casusregie.plan.Arrangement;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;

/** An arrangement while it is drafted. */
class ArrangementEditor extends PlanLine {

    private final Arrangement start;
    private final TextArea what = Fields.longText("plan.arrangement.what", Refusals.TEXT, "plan.arrangement.what.help");
    private final TextField who = Fields.help(Fields.text("plan.arrangement.who"), "plan.arrangement.who.help");
    private final TextField lookedAfterBy = Fields.text("plan.arrangement.lookedAfterBy");
    private final Checkbox direct = Fields.checkbox("plan.arrangement.direct");

    ArrangementEditor(Arrangement arrangement) {
        super("plan.arrangement.title", "plan.arrangement.remove");
        this.start = arrangement;
        what.setMinRows(2);
        what.setValue(arrangement.what());
        who.setValue(arrangement.who());
        lookedAfterBy.setValue(arrangement.lookedAfterBy());
        direct.setValue(arrangement.direct());
        Div row = new Div(who, lookedAfterBy);
        row.addClassName("cr-form__row");
        add(what, row, direct);
    }

    Arrangement value() {
        return new Arrangement(
                start.id(), what.getValue(), who.getValue(), lookedAfterBy.getValue(), direct.getValue());
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("what", what);
        fields.put("who", who);
        fields.put("lookedAfterBy", lookedAfterBy);
        fields.put("direct", direct);
        return fields;
    }
}
