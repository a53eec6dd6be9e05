package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shell.ui.Cell;
import nl.casusregie.shell.ui.Chip;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.Term;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The parts of one line of a list, the same in a row of the table and on a card. */
class LineParts {

    private static final String WHAT =
            """
            <div class="cr-cell"><span class="cr-strong">\
            ${item.fresh ? html`<span class="cr-unread">${item.fresh}</span>` : ''}${item.what}</span>\
            ${item.about ? html`<span>${item.about}</span>` : ''}\
            ${item.marks.length ? html`<div class="cr-chips">%s</div>` : ''}</div>"""
                    .formatted(Cell.chips("item.marks"));

    private static final String WHEN =
            """
            <div class="cr-cell">${item.closed ? html`<span>${item.closed}</span>` : html`%s%s`}</div>"""
                    .formatted(Cell.TERM, Cell.chips("item.state"));

    private final LineActs acts;
    private final Clock clock;
    private ListState state = ListState.from(QueryParameters.empty());

    LineParts(CaseLinks links, Clock clock, HoldingActs holding) {
        this.acts = new LineActs(links, holding, () -> state.criteria().list());
        this.clock = clock;
    }

    void showing(ListState now) {
        state = now;
    }

    ListState showing() {
        return state;
    }

    /** What fills a column. */
    Cell<Line> cell(WorkColumn column) {
        return switch (column) {
            case KIND -> what();
            case DUE -> when();
            case CASE -> words("number", InboxRow::caseNumber, WorkWords::household);
            case HOLDER -> words("holder", LineParts::with, LineParts::whyWith);
            case HOUSEHOLD -> words("household", WorkWords::household, none -> "");
            case PHASE -> words("phase", WorkWords::phase, none -> "");
            case URGENCY -> words("urgency", row -> Texts.of("inbox.filter.urgent." + row.urgent()), none -> "");
            case ORGANISATION ->
                words("organisation", row -> Objects.requireNonNullElse(row.organisationName(), ""), none -> "");
        };
    }

    Cell<Line> acts() {
        return acts.cell();
    }

    Cell<Line> card() {
        return Cell.card(List.of(what(), cell(WorkColumn.CASE), when(), cell(WorkColumn.HOLDER), acts()));
    }

    private static Cell<Line> words(String name, Function<InboxRow, String> words, Function<InboxRow, String> quietly) {
        return Cell.words(name, line -> words.apply(line.row()), line -> quietly.apply(line.row()));
    }

    private Cell<Line> what() {
        return Cell.<Line>of(WHAT)
                .with("fresh", line -> isNew(line.row()) ? Texts.of("inbox.unread") : "")
                .with("what", line -> WorkWords.what(line.row()))
                .with("about", Line::about)
                .with("marks", line -> marks(line.row()));
    }

    private boolean isNew(InboxRow row) {
        InboxList list = state.criteria().list();
        return row.unread() && (list == InboxList.MINE || list == InboxList.ORGANISATION);
    }

    private static List<Chip> marks(InboxRow row) {
        List<Chip> marks = new ArrayList<>();
        if (row.open() && row.urgent()) {
            marks.add(Chip.of(Texts.of("inbox.urgent"), Tone.WARN, VaadinIcon.FLAG));
        }
        if (row.open() && row.escalated()) {
            marks.add(Chip.of(Texts.of("inbox.escalated"), Tone.BAD, VaadinIcon.ARROW_UP));
        }
        if (row.askedById() != null && row.open()) {
            marks.add(Chip.of(WorkWords.asked(row), Tone.INFO, VaadinIcon.REPLY));
        }
        return marks;
    }

    private Cell<Line> when() {
        return Cell.<Line>of(WHEN)
                .with("closed", line -> closed(line.row()))
                .with("term", line -> Term.until(line.row().dueAt(), clock.instant()))
                .with("state", line -> standing(line.row()));
    }

    private static String closed(InboxRow row) {
        return row.open() || row.closedAt() == null ? "" : DateTexts.dateTime(row.closedAt());
    }

    private List<Chip> standing(InboxRow row) {
        if (row.heldUntil() != null) {
            return List.of(Chip.of(WorkWords.held(row), Tone.NEUTRAL, VaadinIcon.PAUSE));
        }
        return row.dueState(clock.instant()) == DueState.AT_RISK
                ? List.of(Chip.of(Texts.of("inbox.due.AT_RISK"), Tone.WARN, VaadinIcon.HOURGLASS))
                : List.of();
    }

    /** Who has it in hand, or had. */
    private static String with(InboxRow row) {
        return row.open() ? WorkWords.holder(row) : Objects.requireNonNullElse(row.doneByName(), "");
    }

    private static String whyWith(InboxRow row) {
        return row.open() ? WorkWords.whyMe(row) : "";
    }
}
