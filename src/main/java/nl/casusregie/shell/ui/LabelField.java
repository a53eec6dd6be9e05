package nl.casusregie.shell.ui;

import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import nl.casusregie.access.Label;

/** Asks how careful to be with what somebody writes down, and says under the field who then reads it. */
public final class LabelField extends Select<Label> {

    public LabelField(Label start) {
        setLabel(Texts.of("protection.label"));
        // Shielding has its own ways; what is shielded already keeps its name here.
        setItems(
                start == Label.SHIELDED
                        ? EnumSet.allOf(Label.class)
                        : EnumSet.complementOf(EnumSet.of(Label.SHIELDED)));
        setItemLabelGenerator(label -> Texts.of(label.key()));
        addValueChangeListener(event -> explain(event.getValue()));
        setValue(start);
    }

    private void explain(Label label) {
        setHelperText(Texts.of(label.key() + ".why"));
    }
}
