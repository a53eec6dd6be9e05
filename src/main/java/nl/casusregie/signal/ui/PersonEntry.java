package nl.casusregie.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** One person in the wizard: opened to fill in, closed to one line. */
class PersonEntry extends Details {

    private final PersonFields fields;
    private int number;

    PersonEntry(PersonData data, Runnable changed, Consumer<PersonEntry> remove) {
        addClassName("cr-person-entry");
        fields = new PersonFields(() -> {
            showSummary();
            changed.run();
        });
        fields.show(data);
        Button button = new Button(Texts.of("signal.person.remove"), Icons.of(VaadinIcon.TRASH));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(event -> askToRemove(remove));
        fields.add(button);
        add(fields);
    }

    void numbered(int position) {
        number = position;
        showSummary();
    }

    PersonFields fields() {
        return fields;
    }

    private void showSummary() {
        String name = fields.data().fullName();
        setSummaryText(
                name.isEmpty()
                        ? Texts.of("signal.person.unnamed", number)
                        : Texts.of("signal.person.named", number, name));
    }

    private void askToRemove(Consumer<PersonEntry> remove) {
        if (fields.data().equals(PersonFields.nobodyYet())) {
            remove.accept(this);
            return;
        }
        ConfirmAct.askDestructive(
                Texts.of("signal.person.remove.question"),
                List.of(Texts.of("signal.person.remove.consequence")),
                Texts.of("signal.person.remove"),
                () -> remove.accept(this));
    }
}
