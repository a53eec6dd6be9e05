package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Rows of label and value, as a real definition list. */
public class KeyValues extends DescriptionList {

    public KeyValues() {
        addClassName("cr-key-values");
    }

    /** A row; an absent or blank value shows as "niet bekend", so that a gap is seen as a gap. */
    public KeyValues add(String label, @Nullable String value) {
        if (value == null || value.isBlank()) {
            Div unknown = new Div(Texts.of("shell.unknown"));
            unknown.addClassName("cr-quiet");
            return add(label, unknown);
        }
        return add(label, new RemoteText(value));
    }

    public KeyValues add(String label, Component value) {
        Div row = new Div();
        Term term = new Term(label);
        Description description = new Description(value);
        row.add(term, description);
        getElement().appendChild(row.getElement());
        return this;
    }
}
