package nl.casusregie.conference.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.shell.ui.LineEntry;
import nl.casusregie.shell.ui.LineField;
import org.jspecify.annotations.Nullable;

/** Writes one decision. */
class DecisionEntry implements LineEntry<String> {

    private final LineField text = new LineField("conference.decision");

    @Override
    public Class<String> type() {
        return String.class;
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
        text.onEnter(add);
    }
}
