package nl.casusregie.household.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Function;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Adds somebody to the household, or changes what is known of somebody. */
class PersonDialog extends Dialog {

    private final PersonFields fields = new PersonFields(() -> {});
    private final ErrorSummary errors = new ErrorSummary(fields.fields(""));

    private PersonDialog(String title, String verb, Function<PersonData, Outcome<PersonId>> act, Runnable done) {
        setHeaderTitle(title);
        setWidth("46rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        StickyActions acts = new StickyActions()
                .primary(verb, () -> {
                    boolean kept = errors.show(act.apply(fields.data()));
                    if (kept) {
                        close();
                        Notice.success(Texts.of("household.kept"));
                        done.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        add(new Stack(errors, fields, acts));
    }

    static void add(Function<PersonData, Outcome<PersonId>> act, Runnable done) {
        PersonDialog dialog = new PersonDialog(Texts.of("household.add"), Texts.of("household.add.verb"), act, done);
        dialog.fields.show(PersonFields.nobodyYet());
        dialog.open();
    }

    static void change(
            Object about,
            PersonData data,
            boolean addressHidden,
            Function<PersonData, Outcome<PersonId>> act,
            Runnable done) {
        PersonDialog dialog =
                new PersonDialog(Texts.of("household.change"), Texts.of("household.change.verb"), act, done);
        dialog.errors.about(about);
        dialog.fields.show(data);
        if (addressHidden) {
            dialog.fields.withoutAddress();
        }
        dialog.open();
    }
}
