package nl.casusregie.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casusregie.history.Happening;
import nl.casusregie.shared.Known;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The same as the picture, to read line by line; on a narrow screen each line becomes a card. */
class HistoryTable extends Div {

    private static final List<String> COLUMNS =
            List.of("history.column.when", "history.column.what", "history.column.who", "history.column.facts");

    private final HistoryWords words;
    private final LocalDate today;

    /** {@code change} is null for whoever may only read; {@code below} is the line about who may see it. */
    HistoryTable(
            List<Happening> events,
            HistoryWords words,
            LocalDate today,
            boolean mayChange,
            Consumer<Happening> change,
            Function<Happening, Component> below) {
        this.words = words;
        this.today = today;
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(key -> head.add(heading(key)));
        NativeTableBody body = new NativeTableBody();
        events.forEach(event -> body.add(row(event, mayChange, change, below)));
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        table.addClassNames("cr-table", "history-table");
        add(table);
    }

    private static NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.of(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(
            Happening event, boolean mayChange, Consumer<Happening> change, Function<Happening, Component> below) {
        NativeTableCell what = cell(line(HistoryWords.what(event), "cr-strong"));
        if (!event.form().organisation().isBlank()) {
            what.add(line(event.form().organisation(), "cr-quiet"));
        }
        if (event.isRunning(today)) {
            what.add(new StatusChip(Texts.of("history.running"), Tone.NEUTRAL));
        }
        if (mayChange) {
            Button button = new Button(
                    Texts.of(event.isIncident() ? "history.parts.say" : "household.change.short"),
                    click -> change.accept(event));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Texts.of(
                    event.isIncident() ? "history.parts.say.which" : "history.change.which",
                    HistoryWords.what(event),
                    HistoryWords.when(event)));
            what.add(button);
        }
        NativeTableCell who = cell();
        words.who(event).forEach(each -> who.add(line(each, "")));
        NativeTableCell facts = cell(new RemoteText(event.form().facts()));
        details(event).forEach(each -> facts.add(line(each, "cr-quiet")));
        facts.add(below.apply(event));
        NativeTableRow row = new NativeTableRow(cell(line(HistoryWords.when(event), "")), what, who, facts);
        row.setId("event-" + event.id());
        return row;
    }

    private static List<String> details(Happening event) {
        return Stream.of(
                        said("history.detail.seenBy", event.form().seenBy()),
                        event.form().childrenPresent() == Known.UNKNOWN || !event.hasViolence()
                                ? ""
                                : Texts.of("history.detail.children."
                                        + event.form().childrenPresent().name()),
                        said("history.detail.injuries", event.form().injuries()),
                        said("history.detail.result", event.form().result()),
                        Texts.of(
                                "history.detail.source",
                                event.form().source(),
                                event.recordedBy(),
                                event.recordedByOrganisation()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String said(String key, String text) {
        return text.isBlank() ? "" : Texts.of(key, text);
    }

    private static NativeTableCell cell(Component... content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static Div line(String text, String style) {
        Div line = new Div(new Span(text));
        if (!style.isEmpty()) {
            line.addClassName(style);
        }
        return line;
    }
}
