package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The fields of a form under each other, at a width that reads well. */
public class FormColumn extends Div {

    public FormColumn(Component... fields) {
        addClassName("cr-form");
        add(fields);
    }

    /** Short fields that belong together beside each other; under each other on a narrow screen. */
    public FormColumn row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("cr-form__row");
        add(row);
        return this;
    }
}
