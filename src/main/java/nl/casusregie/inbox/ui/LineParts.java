package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** The parts of one line of a list, the same in a row of the table and on a card. */
class LineParts {

    private final CaseLinks links;
    private final Clock clock;
    private final HoldingActs holding;
    private ListState state = ListState.from(QueryParameters.empty());

    LineParts(CaseLinks links, Clock clock, HoldingActs holding) {
        this.links = links;
        this.clock = clock;
        this.holding = holding;
    }

    void showing(ListState now) {
        state = now;
    }

    ListState showing() {
        return state;
    }

    /**
     * What fills a column. Words alone go to the browser as words: a component for each would make a page of fifty lines ten
     * times the work, for the server and for the browser, at every sort and filter (performance.md P13).
     */
    Renderer<Line> cells(WorkColumn column) {
        return switch (column) {
            case KIND -> new ComponentRenderer<>(this::what);
            case DUE -> new ComponentRenderer<>(line -> when(line.row()));
            case CASE -> words(InboxRow::caseNumber, WorkWords::household);
            case HOLDER -> words(LineParts::with, LineParts::whyWith);
            case HOUSEHOLD -> words(WorkWords::household, none -> "");
            case PHASE -> words(WorkWords::phase, none -> "");
            case URGENCY -> words(row -> Texts.of("inbox.filter.urgent." + row.urgent()), none -> "");
            case ORGANISATION -> words(row -> Objects.requireNonNullElse(row.organisationName(), ""), none -> "");
        };
    }

    private static Renderer<Line> words(Function<InboxRow, String> first, Function<InboxRow, String> second) {
        return LitRenderer.<Line>of(
                        "<div class='cr-cell'><span>${item.first}</span><span class='cr-quiet'>${item.second}</span></div>")
                .withProperty("first", line -> first.apply(line.row()))
                .withProperty("second", line -> second.apply(line.row()));
    }

    Component card(Line line) {
        InboxRow row = line.row();
        Div card = new Div(what(line), caseWords(row), when(row), why(row), acts(line));
        card.addClassName("cr-work-card");
        return card;
    }

    Component acts(Line line) {
        Div acts = new Div();
        acts.addClassName("cr-row-acts");
        if (state.criteria().list() == InboxList.WAITING || state.criteria().list() == InboxList.WORKED_ON) {
            links.toCase(line.row()).ifPresent(acts::add);
        }
        if (isMineToOpen(line.row())) {
            holding.of(line.row()).forEach(acts::add);
            acts.add(WorkWords.openLink(line.row()));
        }
        return acts;
    }

    private boolean isMineToOpen(InboxRow row) {
        return state.criteria().list() != InboxList.WAITING || WorkWords.isMine(row) || WorkWords.isAskedByMe(row);
    }

    private Component what(Line line) {
        InboxRow row = line.row();
        Span title = new Span(WorkWords.what(row));
        title.addClassName("cr-strong");
        Div words = new Div(title);
        words.addClassName("cr-cell");
        if (isNew(row)) {
            Span mark = new Span(Texts.of("inbox.unread"));
            mark.addClassName("cr-unread");
            title.addComponentAsFirst(mark);
        }
        if (!line.about().isBlank()) {
            words.add(new Span(line.about()));
        }
        marks(row, words);
        return words;
    }

    private boolean isNew(InboxRow row) {
        InboxList list = state.criteria().list();
        return row.unread() && (list == InboxList.MINE || list == InboxList.ORGANISATION);
    }

    private static void marks(InboxRow row, Div into) {
        Div chips = new Div();
        chips.addClassName("cr-chips");
        if (row.open() && row.urgent()) {
            chips.add(new StatusChip(Texts.of("inbox.urgent"), Tone.WARN, VaadinIcon.FLAG));
        }
        if (row.open() && row.escalated()) {
            chips.add(new StatusChip(Texts.of("inbox.escalated"), Tone.BAD, VaadinIcon.ARROW_UP));
        }
        if (row.askedById() != null && row.open()) {
            chips.add(new StatusChip(WorkWords.asked(row), Tone.INFO, VaadinIcon.REPLY));
        }
        if (chips.getComponentCount() > 0) {
            into.add(chips);
        }
    }

    private static Component caseWords(InboxRow row) {
        return cell(row.caseNumber(), WorkWords.household(row));
    }

    private Component when(InboxRow row) {
        if (!row.open() && row.closedAt() != null) {
            return new Span(DateTexts.dateTime(row.closedAt()));
        }
        Div words = new Div(TermLabel.until(row.dueAt(), clock.instant()));
        words.addClassName("cr-cell");
        if (row.heldUntil() != null) {
            words.add(new StatusChip(WorkWords.held(row), Tone.NEUTRAL, VaadinIcon.PAUSE));
        } else if (row.dueState(clock.instant()) == DueState.AT_RISK) {
            words.add(new StatusChip(Texts.of("inbox.due.AT_RISK"), Tone.WARN, VaadinIcon.HOURGLASS));
        }
        return words;
    }

    private static Component why(InboxRow row) {
        return cell(with(row), whyWith(row));
    }

    /** Who has it in hand, or had. */
    private static String with(InboxRow row) {
        return row.open() ? WorkWords.holder(row) : Objects.requireNonNullElse(row.doneByName(), "");
    }

    private static String whyWith(InboxRow row) {
        return row.open() ? WorkWords.whyMe(row) : "";
    }

    private static Component cell(String words, String quietly) {
        Div cell = new Div(new Span(words), quiet(quietly));
        cell.addClassName("cr-cell");
        return cell;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }
}
