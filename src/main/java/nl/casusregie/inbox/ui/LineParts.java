package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Objects;
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

    Component cell(WorkColumn column, Line line) {
        InboxRow row = line.row();
        return switch (column) {
            case KIND -> what(line);
            case CASE -> caseWords(row);
            case HOUSEHOLD -> new Span(WorkWords.household(row));
            case PHASE -> new Span(WorkWords.phase(row));
            case URGENCY -> new Span(Texts.of("inbox.filter.urgent." + row.urgent()));
            case DUE -> when(row);
            case ORGANISATION -> new Span(Objects.requireNonNullElse(row.organisationName(), ""));
            case HOLDER -> why(row);
        };
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
        Div words = new Div(new Span(row.caseNumber()), quiet(WorkWords.household(row)));
        words.addClassName("cr-cell");
        return words;
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
        Div words = new Div();
        words.addClassName("cr-cell");
        if (row.open()) {
            words.add(new Span(WorkWords.holder(row)), quiet(WorkWords.whyMe(row)));
        } else {
            words.add(new Span(Objects.requireNonNullElse(row.doneByName(), "")));
        }
        return words;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("cr-quiet");
        return span;
    }
}
