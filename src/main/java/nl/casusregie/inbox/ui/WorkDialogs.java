package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.casusregie.access.Colleague;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Texts;

/** The short forms with which work goes to somebody else, back, or away for some days. */
final class WorkDialogs {

    private final WorkActs acts;
    private final Runnable changed;

    WorkDialogs(WorkActs acts, Runnable changed) {
        this.acts = acts;
        this.changed = changed;
    }

    void release(InboxRow row) {
        TextArea note = Fields.optional(Fields.longText("inbox.field.reason", WorkActs.NOTE));
        open("release", row, Map.of("note", note), () -> acts.release(row.id(), note.getValue()));
    }

    void handOver(InboxRow row) {
        TextArea note = Fields.optional(Fields.longText("inbox.field.note", WorkActs.NOTE));
        toColleague("handOver", row, acts.takers(row.id()), note, (to, text) -> acts.handOver(row.id(), to, text));
    }

    void ask(InboxRow row) {
        TextArea note = Fields.longText("inbox.field.question", WorkActs.NOTE);
        toColleague("ask", row, acts.takers(row.id()), note, (to, text) -> acts.ask(row.id(), to, text));
    }

    void hold(InboxRow row) {
        IntegerField days = new IntegerField(Texts.of("inbox.field.days"));
        days.setMin(1);
        days.setMax(WorkActs.LONGEST_HOLD);
        days.setValue(3);
        days.setStepButtonsVisible(true);
        TextArea note = Fields.longText("inbox.field.holdReason", WorkActs.NOTE);
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("days", days);
        fields.put("note", note);
        open(
                "hold",
                row,
                fields,
                () -> acts.hold(row.id(), days.getValue() == null ? 0 : days.getValue(), note.getValue()));
    }

    private void toColleague(
            String key,
            InboxRow row,
            List<Colleague> takers,
            TextArea note,
            BiFunction<UserId, String, Outcome<UUID>> act) {
        if (takers.isEmpty()) {
            Notice.info(Texts.of("inbox.nobodyElse"));
            return;
        }
        ComboBox<Colleague> colleague = colleagues(takers);
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("colleague", colleague);
        fields.put("note", note);
        open(key, row, fields, () -> {
            Colleague chosen = colleague.getValue();
            return chosen == null
                    ? Outcome.refused(Refusal.at("colleague", "refusal.required"))
                    : act.apply(chosen.id(), note.getValue());
        });
    }

    /** Found by typing, with the organisation beside the name. */
    static ComboBox<Colleague> colleagues(List<Colleague> takers) {
        return Fields.search("inbox.field.colleague", takers, each -> each.name() + ", " + each.organisationName());
    }

    private void open(String key, InboxRow row, Map<String, Component> fields, Supplier<Outcome<UUID>> act) {
        ErrorSummary errors = new ErrorSummary(fields);
        Paragraph which = new Paragraph(
                WorkWords.what(row) + ", " + row.caseNumber() + ". " + Texts.of("inbox.act." + key + ".what"));
        List<Component> content = new ArrayList<>(List.of(which, errors));
        content.addAll(fields.values());
        ActDialog dialog = new ActDialog(Texts.of("inbox.act." + key), content.toArray(Component[]::new));
        dialog.verb(Texts.of("inbox.act." + key + ".verb"), () -> {
            Outcome<UUID> outcome = act.get();
            if (!errors.show(outcome)) {
                return false;
            }
            Notice.success(Texts.of("inbox.told." + key));
            changed.run();
            return true;
        });
        dialog.open();
    }

    static void tell(String key, Outcome<UUID> outcome) {
        outcome.either(
                done -> Notice.success(Texts.of("inbox.told." + key)),
                reasons -> reasons.forEach(reason ->
                        Notice.problem(Texts.of(reason.key(), reason.args().toArray()))));
    }
}
