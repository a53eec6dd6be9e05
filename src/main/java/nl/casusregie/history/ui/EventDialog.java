package nl.casusregie.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.access.Label;
import nl.casusregie.history.EventForm;
import nl.casusregie.history.EventGroup;
import nl.casusregie.history.EventKind;
import nl.casusregie.history.Happening;
import nl.casusregie.history.History;
import nl.casusregie.history.Part;
import nl.casusregie.household.ui.spi.PartialDateField;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.ConfirmAct;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.FormDialog;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.SecondWriter;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** Asks what happened, or what turned out to be different; asks only what fits the kind of event. */
class EventDialog extends FormDialog {

    private final RadioButtonGroup<EventGroup> group =
            Fields.radios("history.group", List.of(EventGroup.values()), EventGroup::key);
    private final Select<EventKind> kind = Fields.choice("history.kind", List.of(EventKind.values()), EventKind::key);
    private final PartialDateField happened = new PartialDateField("history.happened", "history.happened.help");
    private final Checkbox about = Fields.checkbox("history.about");
    private final PartialDateField until = new PartialDateField("history.until", "history.until.help");
    private final TextField organisation = Fields.optional(Fields.text("history.organisation"));
    private final TextArea facts = Fields.longText("history.facts", Refusals.TEXT, "history.facts.help");
    private final TextField source = Fields.text("history.source");
    private final TextField seenBy = Fields.optional(Fields.text("history.seenBy"));
    private final RadioButtonGroup<Known> children = Fields.yesNoUnknown("history.childrenPresent");
    private final TextArea injuries = Fields.optional(Fields.longText("history.injuries", Refusals.TEXT));
    private final TextArea result = Fields.optional(Fields.longText("history.result", Refusals.TEXT));
    private final LabelField label = new LabelField(Label.GENERAL);
    private final PartFields parts;
    private final ErrorSummary errors;
    private final StickyActions acts = new StickyActions();

    private final SecondWriter second = new SecondWriter(List.of(
            group, kind, happened, about, until, organisation, facts, source, seenBy, children, injuries, result));
    private EventForm base = EventForm.EMPTY;

    /** Keeps what was filled in by whoever saw what is known so far. */
    interface Act {
        Outcome<UUID> keep(EventForm shown, EventForm form, Map<PersonId, Part> who, Label label);
    }

    private EventDialog(
            String title,
            HistoryWords words,
            Map<PersonId, Part> who,
            String verb,
            Act act,
            Supplier<EventForm> now,
            Runnable done) {
        super(title);
        parts = new PartFields(words, who);
        errors = new ErrorSummary(fields());
        children.setValue(Known.UNKNOWN);
        group.addValueChangeListener(event -> follow());
        FormColumn form = new FormColumn(group, kind);
        form.row(happened, until);
        form.add(about, parts, facts, source, organisation, seenBy, children, injuries, result, label);
        acts.primary(verb, () -> {
                    Outcome<UUID> outcome = act.keep(base, form(), parts.said(), label.getValue());
                    boolean kept = errors.show(outcome);
                    if (kept) {
                        close();
                        Notice.success(Texts.of("history.kept"));
                        done.run();
                    } else if (SecondWriter.isLate(outcome.reasons(), History.CHANGED_MEANWHILE)) {
                        meet(now.get());
                    }
                    return kept;
                })
                .cancel(Texts.of("shell.cancel"), this::close);
        put(errors, form, acts);
    }

    static void add(HistoryWords words, Act act, Runnable done) {
        EventDialog dialog = new EventDialog(
                Texts.of("history.add"),
                words,
                Map.of(),
                Texts.of("history.add.verb"),
                act,
                () -> EventForm.EMPTY,
                done);
        dialog.follow();
        dialog.open();
    }

    static void change(
            Happening event, HistoryWords words, Act act, Supplier<EventForm> now, Runnable remove, Runnable done) {
        EventDialog dialog = new EventDialog(
                Texts.of("history.change"), words, event.parts(), Texts.of("household.change.verb"), act, now, done);
        dialog.errors.about(event.id());
        dialog.show(event.form());
        dialog.label.setVisible(false);
        dialog.base = event.form();
        dialog.second.begin();
        Button away = new Button(
                Texts.of("history.remove"),
                click -> ConfirmAct.askDestructive(
                        Texts.of("history.remove.question"),
                        List.of(Texts.of("history.remove.consequence")),
                        Texts.of("history.remove"),
                        () -> {
                            remove.run();
                            dialog.close();
                            done.run();
                        }));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.acts.add(away);
        dialog.open();
    }

    private void meet(EventForm theirs) {
        second.meet(() -> show(theirs));
        base = theirs;
    }

    private void show(EventForm form) {
        group.setValue(form.kind() == null ? null : form.kind().group());
        kind.setValue(form.kind());
        happened.setValue(form.happened());
        about.setValue(form.about());
        until.setValue(form.until());
        organisation.setValue(form.organisation());
        facts.setValue(form.facts());
        source.setValue(form.source());
        seenBy.setValue(form.seenBy());
        children.setValue(form.childrenPresent());
        injuries.setValue(form.injuries());
        result.setValue(form.result());
        follow();
    }

    private void follow() {
        EventGroup chosen = group.getValue();
        boolean violent = chosen == EventGroup.VIOLENCE || chosen == EventGroup.REPORT;
        EventKind known = kind.getValue();
        List<EventKind> possible = chosen == null ? List.of() : EventKind.of(chosen);
        kind.setItems(possible);
        if (known != null && possible.contains(known)) {
            kind.setValue(known);
        } else if (possible.size() == 1) {
            kind.setValue(possible.getFirst());
        }
        kind.setVisible(possible.size() > 1);
        until.setVisible(chosen != null && chosen.lasts());
        children.setVisible(violent);
        injuries.setVisible(violent);
        parts.violence(violent);
    }

    /** Without what was typed in a field that the answers have put away. */
    private EventForm form() {
        return new EventForm(
                kind.getValue(),
                happened.getValue(),
                about.getValue(),
                until.isVisible() ? until.getValue() : PartialDate.UNKNOWN,
                BothTexts.of(organisation),
                BothTexts.of(facts),
                BothTexts.of(source),
                BothTexts.of(seenBy),
                children.isVisible() ? children.getValue() : Known.UNKNOWN,
                injuries.isVisible() ? BothTexts.of(injuries) : "",
                BothTexts.of(result));
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new HashMap<>();
        fields.put("kind", group);
        fields.put("happened", happened);
        fields.put("until", until);
        fields.put("organisation", organisation);
        fields.put("facts", facts);
        fields.put("source", source);
        fields.put("seenBy", seenBy);
        fields.put("injuries", injuries);
        fields.put("result", result);
        fields.put("parts", parts);
        return fields;
    }
}
