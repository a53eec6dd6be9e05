package nl.casusregie.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** The regions that whoever looks administers. */
class RegionsPart extends Stack {

    private final AccountAdministration administration;

    RegionsPart(AccountAdministration administration) {
        this.administration = administration;
        KeyValues list = new KeyValues();
        administration.administered().forEach(region -> list.add(region.code(), region.name()));
        Button add = new Button(Texts.of("administration.regions.add"), Icons.of(VaadinIcon.PLUS));
        add.addClickListener(event -> new Editor().open());
        add(new Paragraph(Texts.of("administration.regions.help")), list, new Div(add));
    }

    private final class Editor extends SmallDialog {

        Editor() {
            super(Texts.of("administration.regions.add"));
            TextField name = Fields.text("administration.region.name");
            TextField code = Fields.help(Fields.text("administration.region.code"), "administration.region.code.help");
            lay(
                    new FormColumn(name, code),
                    Map.of("name", name, "code", code),
                    () -> administration.addRegion(code.getValue(), name.getValue()),
                    () -> {});
        }
    }
}
