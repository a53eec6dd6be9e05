package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.LineEntry;
import org.jspecify.annotations.Nullable;

/** Writes one decision. */
class DecisionEntry implements LineEntry<String> {

    private final TextField text = Fields.text("conference.decision");

    DecisionEntry() {
        text.setValueChangeMode(ValueChangeMode.EAGER);
    }

    @Override
    public Component fields() {
        return text;
    }

    @Override
    public @Nullable String read() {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void write(String line) {
        text.setValue(line);
        text.focus();
    }

    @Override
    public void next() {
        text.clear();
        text.focus();
    }

    @Override
    public void onEnter(Runnable add) {
        text.addKeyDownListener(Key.ENTER, event -> add.run());
    }
}
