package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.analysis.Disagreement;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineEntry;
import nl.casusregie.shell.ui.LineField;
import org.jspecify.annotations.Nullable;

/** Writes who sees something differently, and what. */
class DisagreementEntry implements LineEntry<Disagreement> {

    private final LineField who = new LineField("analysis.disagreement.who");
    private final LineField about = new LineField("analysis.disagreement.about");

    @Override
    public Class<Disagreement> type() {
        return Disagreement.class;
    }

    @Override
    public Component fields() {
        return new FormColumn(who, about);
    }

    @Override
    public @Nullable Disagreement read() {
        boolean nothing = who.getValue().isBlank() && about.getValue().isBlank();
        return nothing
                ? null
                : new Disagreement(who.getValue().strip(), about.getValue().strip());
    }

    @Override
    public boolean isReady() {
        if (who.getValue().isBlank()) {
            who.focus();
        } else if (about.getValue().isBlank()) {
            about.focus();
        }
        return !who.getValue().isBlank() && !about.getValue().isBlank();
    }

    @Override
    public void write(Disagreement line) {
        who.setValue(line.who());
        about.setValue(line.about());
        about.focus();
    }

    @Override
    public void next() {
        who.clear();
        about.clear();
        who.focus();
    }

    @Override
    public void onEnter(Runnable add) {
        who.onEnter(add);
        about.onEnter(add);
    }
}
