package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casusregie.access.Colleague;
import nl.casusregie.inbox.BulkActs;
import nl.casusregie.inbox.BulkResult;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Texts;

/** What can be done with everything that is chosen; says for each what came of it, and undoes it. */
class Selection extends Div {

    private final BulkActs acts;
    private final Runnable changed;
    private final Runnable clear;
    private final Span chosen = new Span();
    private final Div result = new Div();
    private final Div buttons = new Div();
    private Map<UUID, InboxRow> rows = Map.of();

    Selection(BulkActs acts, Runnable changed, Runnable clear) {
        this.acts = acts;
        this.changed = changed;
        this.clear = clear;
        addClassName("cr-selection");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.of("inbox.selection"));
        buttons.addClassName("cr-selection__acts");
        buttons.add(
                chosen,
                button("inbox.act.claim", () -> done("claim", acts.claim(rows.keySet()))),
                button("inbox.act.release", () -> done("release", acts.release(rows.keySet(), ""))),
                button("inbox.act.handOver", this::handOver),
                button("inbox.selection.clear", clear));
        result.getElement().setAttribute("role", "status");
        result.addClassName("cr-selection__result");
        add(buttons, result);
        show(List.of());
    }

    void show(Collection<Line> lines) {
        rows = lines.stream().map(Line::row).collect(Collectors.toMap(InboxRow::id, Function.identity()));
        buttons.setVisible(!rows.isEmpty());
        chosen.setText(
                rows.size() == 1 ? Texts.of("inbox.selection.one") : Texts.of("inbox.selection.many", rows.size()));
    }

    private static Button button(String key, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void handOver() {
        List<Colleague> takers = acts.takers(rows.keySet());
        if (takers.isEmpty()) {
            say(new Paragraph(Texts.of("inbox.selection.nobody")));
            return;
        }
        ComboBox<Colleague> colleague = WorkDialogs.colleagues(takers);
        TextArea note = Fields.optional(Fields.longText("inbox.field.note", WorkActs.NOTE));
        ErrorSummary errors = new ErrorSummary(Map.of("colleague", colleague, "note", note));
        new ActDialog(Texts.of("inbox.act.handOver"), errors, colleague, note)
                .verb(Texts.of("inbox.act.handOver.verb"), () -> {
                    Colleague to = colleague.getValue();
                    Outcome<BulkResult> outcome = to == null
                            ? Outcome.refused(Refusal.at("colleague", "refusal.required"))
                            : acts.handOver(rows.keySet(), to.id(), note.getValue());
                    boolean handedOver = errors.show(outcome);
                    if (handedOver) {
                        done("handOver", outcome.value());
                    }
                    return handedOver;
                })
                .open();
    }

    private void done(String key, BulkResult came) {
        Map<UUID, InboxRow> about = rows;
        clear.run();
        changed.run();
        Paragraph words =
                new Paragraph(Texts.of("inbox.bulk." + key, came.done().size()));
        if (!came.done().isEmpty()) {
            Button undo = button("inbox.bulk.undo", () -> {
                BulkResult undone = acts.undo(came);
                changed.run();
                Paragraph back = new Paragraph(
                        Texts.of("inbox.bulk.undone", undone.done().size()));
                say(back, reasons(undone, about));
            });
            words.add(" ");
            words.add(undo);
        }
        say(words, reasons(came, about));
    }

    private static UnorderedList reasons(BulkResult came, Map<UUID, InboxRow> about) {
        UnorderedList list = new UnorderedList();
        came.refused().forEach((id, why) -> {
            InboxRow row = about.get(id);
            String which = row == null ? "" : WorkWords.what(row) + ", " + row.caseNumber() + ": ";
            list.add(new ListItem(which
                    + why.stream()
                            .map(reason -> Texts.of(reason.key(), reason.args().toArray()))
                            .collect(Collectors.joining(" "))));
        });
        list.setVisible(!came.refused().isEmpty());
        return list;
    }

    private void say(com.vaadin.flow.component.Component... words) {
        result.removeAll();
        result.add(words);
    }

    void forget() {
        result.removeAll();
    }
}
