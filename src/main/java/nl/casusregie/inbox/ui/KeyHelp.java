package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.inbox.OwnView.Preference;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Texts;

/** Which keys there are, and whether single letters are among them. */
class KeyHelp extends FormDialog {

    static final List<String> LETTERS = List.of("1-6", "f", "k", "o", "p", "t", "d", "v", "w", "b");

    KeyHelp(OwnView own, Keys keys) {
        super(Texts.of("inbox.keys.title"));
        KeyValues list = new KeyValues();
        list.add("?", Texts.of("inbox.keys.help"));
        list.add("/", Texts.of("inbox.keys.search"));
        LETTERS.forEach(key -> list.add(key, Texts.of("inbox.keys." + key)));
        Checkbox on = Fields.checkbox("inbox.keys.letters");
        on.setValue(own.preference().letterKeys());
        on.addValueChangeListener(event -> {
            own.remember(new Preference(own.preference().columns(), event.getValue()));
            keys.letters(event.getValue());
        });
        put(new Paragraph(Texts.of("inbox.keys.why")), list, on);
        getFooter().add(new Button(Texts.of("shell.close"), event -> close()));
    }
}
