package nl.casusregie.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.Ties;
import nl.casusregie.household.ui.spi.PartialDateField;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
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
import org.jspecify.annotations.Nullable;

/** Asks how two people are related, or what changed about it. */
class TieDialog extends FormDialog {

    private final Select<PersonId> one = new Select<>();
    private final Select<TieKind> kind = Fields.choice("household.tie.kind", List.of(TieKind.values()), TieKind::key);
    private final Select<PersonId> other = new Select<>();
    private final PartialDateField since = new PartialDateField("household.tie.since", "household.date.help");
    private final PartialDateField until = new PartialDateField("household.tie.until", "household.tie.until.help");
    private final RadioButtonGroup<Known> authority = Fields.yesNoUnknown("household.tie.authority");
    private final TextArea arrangement = Fields.optional(
            Fields.longText("household.tie.arrangement", Refusals.TEXT, "household.tie.arrangement.help"));
    private final ErrorSummary errors = new ErrorSummary(Map.of(
            "one", one,
            "kind", kind,
            "other", other,
            "since", since,
            "until", until,
            "authority", authority,
            "arrangement", arrangement));
    private final SecondWriter second =
            new SecondWriter(List.of(one, kind, other, since, until, authority, arrangement));
    private TieForm base = TieForm.EMPTY;

    /** Keeps what was filled in by whoever saw what is known so far. */
    interface Act {
        Outcome<UUID> keep(TieForm shown, TieForm form);
    }

    private TieDialog(
            String title,
            PersonNames names,
            String verb,
            Act act,
            Supplier<TieForm> now,
            Runnable done,
            @Nullable Button beside) {
        super(title);
        people(one, "household.tie.one", names);
        people(other, "household.tie.other", names);
        kind.addValueChangeListener(event -> authority.setVisible(
                event.getValue() != null && event.getValue().mayHaveAuthority()));
        authority.setVisible(false);
        FormColumn form = new FormColumn().row(one, kind, other).row(since, until);
        form.add(authority, arrangement);
        StickyActions acts = new StickyActions()
                .primary(verb, () -> {
                    Outcome<UUID> outcome = act.keep(base, form());
                    boolean kept = errors.show(outcome);
                    if (kept) {
                        close();
                        Notice.success(Texts.of("household.kept"));
                        done.run();
                    } else if (SecondWriter.isLate(outcome.reasons(), Ties.CHANGED_MEANWHILE)) {
                        meet(now.get());
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        if (beside != null) {
            acts.add(beside);
        }
        put(errors, form, acts);
    }

    static void add(PersonNames names, Function<TieForm, Outcome<UUID>> add, Runnable done) {
        TieDialog dialog = new TieDialog(
                Texts.of("household.tie.add"),
                names,
                Texts.of("household.tie.add.verb"),
                (shown, form) -> add.apply(form),
                () -> TieForm.EMPTY,
                done,
                null);
        dialog.authority.setValue(Known.UNKNOWN);
        dialog.open();
    }

    static void change(
            TieForm form, PersonNames names, Act act, Supplier<TieForm> now, Runnable remove, Runnable done) {
        Button away = new Button(Texts.of("household.tie.remove"));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        TieDialog dialog = new TieDialog(
                Texts.of("household.tie.change"), names, Texts.of("household.change.verb"), act, now, done, away);
        away.addClickListener(event -> ConfirmAct.askDestructive(
                Texts.of("household.tie.remove.question"),
                List.of(Texts.of("household.tie.remove.consequence")),
                Texts.of("household.tie.remove"),
                () -> {
                    remove.run();
                    dialog.close();
                    done.run();
                }));
        dialog.show(form);
        dialog.base = form;
        dialog.second.begin();
        dialog.open();
    }

    private static void people(Select<PersonId> field, String labelKey, PersonNames names) {
        field.setLabel(Texts.of(labelKey));
        field.setItems(names.all());
        field.setItemLabelGenerator(names::of);
        field.setPlaceholder(Texts.of("shell.field.choose"));
    }

    private void meet(TieForm theirs) {
        second.meet(() -> show(theirs));
        base = theirs;
    }

    private void show(TieForm form) {
        one.setValue(form.one() == null ? null : new PersonId(form.one()));
        kind.setValue(form.kind());
        other.setValue(form.other() == null ? null : new PersonId(form.other()));
        since.setValue(form.since());
        until.setValue(form.until());
        authority.setValue(form.authority());
        arrangement.setValue(form.arrangement());
    }

    private TieForm form() {
        TieKind chosen = kind.getValue();
        Known answer = chosen != null && chosen.mayHaveAuthority() ? authority.getValue() : Known.UNKNOWN;
        return new TieForm(
                id(one.getValue()),
                chosen,
                id(other.getValue()),
                since.getValue(),
                until.getValue(),
                answer == null ? Known.UNKNOWN : answer,
                BothTexts.of(arrangement));
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
