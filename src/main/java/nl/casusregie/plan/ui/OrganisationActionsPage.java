package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.plan.ActionFilter;
import nl.casusregie.plan.ActionRow;
import nl.casusregie.plan.OrganisationActions;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.TermLabel;
import nl.casusregie.shell.ui.Texts;

/** What plans ask of my organisation, over all my cases. */
@Route("acties")
@PermitAll
class OrganisationActionsPage extends Page {

    private final LocalDate today;
    private final Select<ActionFilter> which =
            Fields.choice("actions.which", List.of(ActionFilter.values()), ActionFilter::key);
    private final PagedList<ActionRow> list;

    OrganisationActionsPage(OrganisationActions actions, Clock clock) {
        super("actions.title");
        wide();
        addClassName("cr-actions");
        today = LocalDate.now(clock);
        which.setValue(ActionFilter.OPEN);
        list = new PagedList<>(source(actions), ActionRow::id, this::card, this::whenEmpty);
        columns();
        which.addValueChangeListener(event -> list.restart());
        Div tools = new Div(which);
        tools.addClassName("cr-list-tools");
        String organisation = Actors.current().organisationName();
        add(new PageHeader(Texts.of("actions.title")).line(Texts.of("actions.line", organisation)), tools, list);
        list.refresh();
    }

    private ActionFilter filter() {
        return Objects.requireNonNullElse(which.getValue(), ActionFilter.OPEN);
    }

    private PageSource<ActionRow> source(OrganisationActions actions) {
        return new PageSource<>() {
            @Override
            public List<ActionRow> page(int offset, int limit) {
                return actions.page(filter(), offset, limit);
            }

            @Override
            public int count() {
                return actions.count(filter());
            }
        };
    }

    private void columns() {
        list.grid()
                .addComponentColumn(this::what)
                .setHeader(Texts.of("actions.what"))
                .setFlexGrow(4);
        list.grid()
                .addComponentColumn(OrganisationActionsPage::whichCase)
                .setHeader(Texts.of("actions.case"))
                .setFlexGrow(2);
        list.grid()
                .addColumn(ActionRow::owner)
                .setHeader(Texts.of("plan.action.owner"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(row -> PlanWords.chip(row.status()))
                .setHeader(Texts.of("plan.action.status"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(this::due)
                .setHeader(Texts.of("plan.action.dueOn"))
                .setWidth("14rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(OrganisationActionsPage::link)
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component card(ActionRow row) {
        Div state = new Div(PlanWords.chip(row.status()), due(row));
        state.addClassName("cr-plan-facts");
        Div card = new Div(what(row), whichCase(row), new Span(row.owner()), state, link(row));
        card.addClassName("cr-line-card");
        return card;
    }

    private Component what(ActionRow row) {
        RemoteText title = new RemoteText(row.title());
        title.addClassName("cr-strong");
        Div words = new Div(title, PlanWords.quiet(PlanWords.phase(row.phase())));
        words.addClassName("cr-cell");
        String blocked = PlanWords.blocked(row.blocker(), row.blockedSince(), today);
        if (!blocked.isEmpty()) {
            words.add(PlanWords.quiet(blocked));
        }
        return words;
    }

    private static Component whichCase(ActionRow row) {
        Span number = new Span(row.caseNumber());
        number.addClassName("cr-strong");
        Div words = new Div(number, new Span(Texts.of("actions.household", row.caseTitle())));
        words.addClassName("cr-cell");
        return words;
    }

    private Component due(ActionRow row) {
        LocalDate due = row.dueOn();
        if (due == null) {
            return new Span();
        }
        return row.status().isFinal() ? new TermLabel(due) : new TermLabel(due, WorkingDays.between(today, due));
    }

    private static Component link(ActionRow row) {
        Anchor link = new Anchor(CaseNavigation.addressOf(row.caseId(), "plan"), Texts.of("actions.toPlan"));
        link.getElement().setAttribute("aria-label", Texts.of("actions.toPlan") + ": " + row.caseNumber());
        link.addClassName("cr-action-link");
        return link;
    }

    private Component whenEmpty() {
        return new EmptyState(Texts.of("actions.empty"), Texts.of("actions.empty.why"));
    }
}
