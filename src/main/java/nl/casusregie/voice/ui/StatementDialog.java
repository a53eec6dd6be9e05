package nl.casusregie.voice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Label;
import nl.casusregie.household.Member;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.voice.StatementForm;
import nl.casusregie.voice.StatementKind;

/** Asks what somebody said, to whom, and what may be told to whom. */
final class StatementDialog extends FormDialog {

    private final RadioButtonGroup<StatementKind> kind =
            Fields.radios("voice.kind", List.of(StatementKind.values()), StatementKind::key);
    private final DatePicker saidOn = Fields.date("voice.saidOn");
    private final TextField spokenWith = Fields.text("voice.spokenWith");
    private final TextField how = Fields.optional(Fields.text("voice.how"));
    private final TextArea words = Fields.longText("voice.inWords", Refusals.TEXT, "voice.inWords.help");
    private final TextArea translation = Fields.optional(Fields.longText("voice.translation", Refusals.TEXT));
    private final TextArea mayBeTold = Fields.longText("voice.mayBeTold", Refusals.TEXT, "voice.mayBeTold.help");
    private final CheckboxGroup<Member> notTo = new CheckboxGroup<>();
    private final LabelField label = new LabelField(Label.GENERAL);

    /** Keeps what was filled in. */
    interface Act {
        Outcome<UUID> keep(StatementForm form, Label label, Set<PersonId> notTo);
    }

    private StatementDialog(HouseholdAges household, Member member, Act act, Runnable done) {
        super(Texts.of("voice.words.whose", household.name(member)));
        kind.setValue(StatementKind.VOICE);
        saidOn.setMax(household.today());
        spokenWith.setValue(Actors.current().name());
        Fields.help(how, "voice.how.help");
        notTo.setLabel(Texts.of("voice.notTo"));
        notTo.setHelperText(Texts.of("voice.notTo.help"));
        notTo.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        notTo.setItemLabelGenerator(household::name);
        notTo.setItems(household.members().stream()
                .filter(each -> !each.id().equals(member.id()))
                .toList());
        if (!household.rule(member).isChild()) {
            Fields.optional(mayBeTold);
        }
        ErrorSummary errors = new ErrorSummary(Map.of(
                        "kind", kind,
                        "saidOn", saidOn,
                        "spokenWith", spokenWith,
                        "how", how,
                        "words", words,
                        "translation", translation,
                        "mayBeTold", mayBeTold,
                        "notTo", notTo))
                .about(member.id());
        FormColumn form = new FormColumn(kind, words, translation);
        form.row(saidOn, spokenWith);
        form.add(how, mayBeTold, notTo, label);
        put(
                errors,
                form,
                new StickyActions()
                        .primary(Texts.of("voice.words.verb"), () -> {
                            boolean kept = errors.show(act.keep(form(), label.getValue(), chosen()));
                            if (kept) {
                                close();
                                Notice.success(Texts.of("voice.kept"));
                                done.run();
                            }
                            return kept;
                        })
                        .cancel(Texts.of("shell.cancel"), this::close));
    }

    static void open(HouseholdAges household, Member member, Act act, Runnable done) {
        new StatementDialog(household, member, act, done).open();
    }

    private Set<PersonId> chosen() {
        return notTo.getValue().stream().map(Member::id).collect(Collectors.toSet());
    }

    private StatementForm form() {
        return new StatementForm(
                kind.getValue(),
                saidOn.getValue(),
                spokenWith.getValue(),
                how.getValue(),
                words.getValue(),
                translation.getValue(),
                mayBeTold.getValue());
    }
}
