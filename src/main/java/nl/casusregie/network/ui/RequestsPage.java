package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.network.RequestFilter;
import nl.casusregie.network.RequestList;
import nl.casusregie.network.RequestRow;
import nl.casusregie.network.RequestState;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;

/** Requests over all cases: those that ask my organisation and those of my cases. */
@Route("verzoeken")
@PermitAll
class RequestsPage extends Page {

    private static final List<Integer> AGES = List.of(0, 7, 28);

    private final Clock clock;
    private final Select<RequestState> state =
            Fields.choice("network.list.state", List.of(RequestState.values()), RequestState::key);
    private final Select<Integer> age = Fields.choice("network.list.age", AGES, days -> "network.list.age." + days);
    private final Checkbox ended = Fields.checkbox("network.list.ended");
    private final PagedList<RequestRow> list;

    RequestsPage(RequestList requests, Clock clock) {
        super("network.list.title");
        wide();
        this.clock = clock;
        state.setItemLabelGenerator(each -> Texts.of(each == null ? "network.list.state.all" : each.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Texts.of("network.list.state.all"));
        age.setValue(0);
        list = new PagedList<>(source(requests), RequestRow::id, this::card, this::whenEmpty);
        columns();
        state.addValueChangeListener(event -> list.restart());
        age.addValueChangeListener(event -> list.restart());
        ended.addValueChangeListener(event -> list.restart());
        Div tools = new Div(state, age, ended);
        tools.addClassName("cr-filters");
        add(new PageHeader(Texts.of("network.list.title")).line(Texts.of("network.list.line")), tools, list);
        list.refresh();
    }

    private RequestFilter filter() {
        RequestState chosen = state.getValue();
        boolean withEnded = ended.getValue() || (chosen != null && chosen.isFinal());
        return new RequestFilter(chosen, withEnded, Objects.requireNonNullElse(age.getValue(), 0));
    }

    private PageSource<RequestRow> source(RequestList requests) {
        return new PageSource<>() {
            @Override
            public List<RequestRow> page(int offset, int limit) {
                return requests.page(filter(), offset, limit);
            }

            @Override
            public int count() {
                return requests.count(filter());
            }
        };
    }

    private void columns() {
        list.grid()
                .addComponentColumn(RequestsPage::which)
                .setHeader(Texts.of("network.list.case"))
                .setFlexGrow(2);
        list.grid()
                .addColumn(RequestRow::organisationName)
                .setHeader(Texts.of("network.organisation"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(this::where)
                .setHeader(Texts.of("network.list.state"))
                .setFlexGrow(3);
        list.grid()
                .addColumn(row -> RequestWords.since(row.requestedAt(), clock))
                .setHeader(Texts.of("network.list.requestedAt"))
                .setFlexGrow(2);
        list.grid().addColumn(RequestsPage::wished).setHeader(Texts.of("network.wishedOn"));
        list.grid()
                .addComponentColumn(RequestsPage::link)
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component card(RequestRow row) {
        Div card = new Div(which(row), new Span(row.organisationName()), where(row), link(row));
        card.addClassName("cr-line-card");
        return card;
    }

    private static Component which(RequestRow row) {
        Span number = new Span(row.caseNumber());
        number.addClassName("cr-strong");
        Div words = new Div(number);
        words.addClassName("cr-cell");
        if (row.caseTitle() != null) {
            words.add(new Span(Texts.of("network.list.household", row.caseTitle())));
        }
        if (row.urgency() == Urgency.HIGH) {
            words.add(new StatusChip(Texts.of("network.urgent"), Tone.WARN));
        }
        return words;
    }

    private Component where(RequestRow row) {
        Span since = new Span(
                row.state() == RequestState.WAITING && row.blockedSince() != null
                        ? RequestWords.since(row.blockedSince(), clock)
                        : RequestWords.since(row.stateSince(), clock));
        since.addClassName("cr-quiet");
        Div words = new Div(RequestWords.chip(row.state()), since);
        words.addClassName("cr-cell");
        return words;
    }

    private static String wished(RequestRow row) {
        return row.wishedOn() == null ? "" : DateTexts.shortDate(row.wishedOn());
    }

    private static Component link(RequestRow row) {
        RouterLink link = new RouterLink("", RequestPage.class, RequestPage.parameters(row.id()));
        link.add(new Span(Texts.of("network.read")));
        link.addClassName("cr-action-link");
        return link;
    }

    private Component whenEmpty() {
        return new EmptyState(Texts.of("network.list.empty"), Texts.of("network.list.empty.why"));
    }
}
