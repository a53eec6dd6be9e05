package nl.casusregie.household.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.ui.spi.PersonFields;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.SecondWriter;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Adds somebody to the household, or changes what is known of somebody. */
class PersonDialog extends Dialog {

    private final PersonFields fields = new PersonFields(() -> {});
    private final ErrorSummary errors = new ErrorSummary(fields.fields(""));

    private final SecondWriter second =
            new SecondWriter(List.copyOf(fields.fields("").values()));
    private PersonData base = PersonFields.nobodyYet();

    /** Keeps what was filled in by whoever saw what is known so far. */
    interface Act {
        Outcome<PersonId> keep(PersonData shown, PersonData data);
    }

    private PersonDialog(String title, String verb, Act act, Supplier<PersonData> now, Runnable done) {
        setHeaderTitle(title);
        setWidth("46rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        StickyActions acts = new StickyActions()
                .primary(verb, () -> {
                    Outcome<PersonId> outcome = act.keep(base, fields.data());
                    boolean kept = errors.show(outcome);
                    if (kept) {
                        close();
                        Notice.success(Texts.of("household.kept"));
                        done.run();
                    } else if (SecondWriter.isLate(outcome.reasons(), Households.CHANGED_MEANWHILE)) {
                        begin(now.get());
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        add(new Stack(errors, fields, acts));
    }

    static void add(Function<PersonData, Outcome<PersonId>> add, Runnable done) {
        PersonDialog dialog = new PersonDialog(
                Texts.of("household.add"),
                Texts.of("household.add.verb"),
                (shown, data) -> add.apply(data),
                PersonFields::nobodyYet,
                done);
        dialog.begin(PersonFields.nobodyYet());
        dialog.open();
    }

    static void change(
            Object about, PersonData data, boolean addressHidden, Act act, Supplier<PersonData> now, Runnable done) {
        PersonDialog dialog =
                new PersonDialog(Texts.of("household.change"), Texts.of("household.change.verb"), act, now, done);
        dialog.errors.about(about);
        dialog.begin(data);
        if (addressHidden) {
            dialog.fields.withoutAddress();
        }
        dialog.open();
    }

    /** For the first time, or once more because somebody else was faster: then with what was typed here. */
    private void begin(PersonData known) {
        second.meet(() -> fields.show(known));
        base = known;
    }
}
