package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Fields that answer one question together, with that question above them. */
@Tag("fieldset")
public class FieldGroup extends HtmlContainer {

    public FieldGroup(String question, Component... fields) {
        addClassNames("cr-field-group", "cr-form");
        Legend legend = new Legend();
        legend.setText(question);
        add(legend);
        add(fields);
    }

    @Tag("legend")
    private static final class Legend extends HtmlContainer {}
}
