package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.function.Supplier;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** One list of work: what to do, for which case, by when, why it is with me, and who has taken it up. */
class WorkList extends PagedList<Line> {

    private final Grid.Column<Line> moment;

    WorkList(PageSource<Line> source, Inbox inbox, Clock clock, Runnable changed, Supplier<Component> whenEmpty) {
        super(source, line -> line.row().id(), line -> card(line, inbox, clock, changed), whenEmpty);
        grid().addComponentColumn(WorkList::what)
                .setHeader(Texts.of("inbox.column.what"))
                .setFlexGrow(3);
        grid().addComponentColumn(line -> caseWords(line.row()))
                .setHeader(Texts.of("inbox.column.case"))
                .setFlexGrow(2);
        moment = grid().addComponentColumn(line -> when(line.row(), clock)).setFlexGrow(3);
        grid().addComponentColumn(line -> why(line.row()))
                .setHeader(Texts.of("inbox.column.why"))
                .setFlexGrow(3);
        grid().addComponentColumn(line -> acts(line.row(), inbox, changed))
                .setHeader(hidden(Texts.of("inbox.column.acts")))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** What is done has a date in the past instead of a term. */
    void showing(InboxList list) {
        moment.setHeader(Texts.of(list == InboxList.DONE ? "inbox.column.closed" : "inbox.column.due"));
    }

    private static Component what(Line line) {
        Span title = new Span(WorkWords.what(line.row()));
        title.addClassName("cr-strong");
        Div words = new Div(title);
        words.addClassName("cr-cell");
        if (!line.about().isBlank()) {
            words.add(new Span(line.about()));
        }
        marks(line.row(), words);
        return words;
    }

    private static void marks(InboxRow row, Div into) {
        if (row.open() && row.urgent()) {
            into.add(new StatusChip(Texts.of("inbox.urgent"), Tone.WARN, VaadinIcon.FLAG));
        }
        if (row.open() && row.escalated()) {
            into.add(new StatusChip(Texts.of("inbox.escalated"), Tone.BAD, VaadinIcon.ARROW_UP));
        }
    }

    private static Component caseWords(InboxRow row) {
        Div words = new Div(new Span(row.caseNumber()), quiet(WorkWords.household(row)));
        words.addClassName("cr-cell");
        return words;
    }

    private static Component when(InboxRow row, Clock clock) {
        return row.open() || row.closedAt() == null
                ? TermLabel.until(row.dueAt(), clock.instant())
                : new Span(DateTexts.dateTime(row.closedAt()));
    }

    private static Component why(InboxRow row) {
        Div words = new Div(new Span(WorkWords.whyMe(row)));
        words.addClassName("cr-cell");
        if (row.open()) {
            words.add(quiet(WorkWords.holder(row)));
        }
        return words;
    }

    private static Component acts(InboxRow row, Inbox inbox, Runnable changed) {
        Div acts = new Div();
        acts.addClassName("cr-row-acts");
        HoldingActs.of(row, inbox, changed).forEach(acts::add);
        acts.add(WorkWords.openLink(row));
        return acts;
    }

    private static Component card(Line line, Inbox inbox, Clock clock, Runnable changed) {
        Div card = new Div(
                what(line),
                caseWords(line.row()),
                when(line.row(), clock),
                why(line.row()),
                acts(line.row(), inbox, changed));
        card.addClassName("cr-work-card");
        return card;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("cr-hidden");
        return span;
    }
}
