package nl.casusregie.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.household.StayForm;
import nl.casusregie.household.StayKind;
import nl.casusregie.household.StayRecord;
import nl.casusregie.household.StayingPlaces;
import nl.casusregie.household.ui.spi.PartialDateField;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.SecondWriter;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Asks where else somebody stays, or what changed about it. */
class StayDialog extends FormDialog {

    private final PersonId person;
    private final Select<StayKind> kind =
            Fields.choice("household.stay.kind", List.of(StayKind.values()), StayKind::key);
    private final TextField address = Fields.optional(Fields.text("household.address"));
    private final Checkbox shielded = Fields.checkbox("household.shielded");
    private final TextField days = Fields.optional(Fields.text("household.stay.days"));
    private final PartialDateField since = new PartialDateField("household.stay.since", "household.date.help");
    private final PartialDateField until = new PartialDateField("household.stay.until", "household.stay.until.help");
    private final ErrorSummary errors = new ErrorSummary(Map.of(
            "kind", kind, "address", address, "shielded", shielded, "days", days, "since", since, "until", until));
    private final StickyActions acts = new StickyActions();
    private final SecondWriter second = new SecondWriter(List.of(kind, address, shielded, days, since, until));
    private Act act;
    private Runnable late = () -> {};

    /** Keeps what was filled in. */
    interface Act {
        Outcome<UUID> keep(StayForm form, boolean shielded);
    }

    /** Keeps what was filled in by whoever saw what is known so far. */
    interface Change {
        Outcome<UUID> keep(StayRecord shown, StayForm form, boolean shielded);
    }

    private StayDialog(String title, PersonId person, String verb, Act act, Runnable done) {
        super(title);
        this.person = person;
        this.act = act;
        Fields.help(shielded, "household.shielded.help");
        Fields.help(days, "household.stay.days.help");
        kind.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() == StayKind.SHELTER) {
                shielded.setValue(true);
            }
        });
        FormColumn form = new FormColumn(kind, address, shielded, days);
        form.row(since, until);
        acts.primary(verb, () -> {
                    Outcome<UUID> outcome = this.act.keep(form(), shielded.getValue());
                    boolean kept = errors.show(outcome);
                    if (kept) {
                        close();
                        Notice.success(Texts.of("household.kept"));
                        done.run();
                    } else if (SecondWriter.isLate(outcome.reasons(), StayingPlaces.CHANGED_MEANWHILE)) {
                        late.run();
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        put(errors, form, acts);
    }

    static void add(PersonId person, String name, Act act, Runnable done) {
        new StayDialog(
                        Texts.of("household.stay.add.whose", name),
                        person,
                        Texts.of("household.stay.add.verb"),
                        act,
                        done)
                .open();
    }

    static void change(
            StayRecord stay, String name, Change change, Supplier<StayRecord> now, Runnable remove, Runnable done) {
        StayDialog dialog = new StayDialog(
                Texts.of("household.stay.change.whose", name),
                stay.person(),
                Texts.of("household.change.verb"),
                (form, shielded) -> change.keep(stay, form, shielded),
                done);
        dialog.show(stay);
        dialog.second.begin();
        dialog.late = () -> dialog.meet(change, now);
        Button away = new Button(
                Texts.of("household.stay.remove"),
                event -> ConfirmAct.askDestructive(
                        Texts.of("household.stay.remove.question"),
                        List.of(Texts.of("household.tie.remove.consequence")),
                        Texts.of("household.stay.remove"),
                        () -> {
                            remove.run();
                            dialog.close();
                            done.run();
                        }));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.acts.add(away);
        dialog.open();
    }

    private void meet(Change change, Supplier<StayRecord> now) {
        StayRecord theirs = now.get();
        second.meet(() -> show(theirs));
        act = (form, isShielded) -> change.keep(theirs, form, isShielded);
    }

    private void show(StayRecord stay) {
        StayForm form = stay.form();
        kind.setValue(form.kind());
        address.setValue(form.address());
        shielded.setValue(stay.shielded());
        days.setValue(form.days());
        since.setValue(form.since());
        until.setValue(form.until());
    }

    private StayForm form() {
        return new StayForm(
                person.value(),
                kind.getValue(),
                BothTexts.of(address),
                BothTexts.of(days),
                since.getValue(),
                until.getValue());
    }
}
