package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Grant;
import nl.casusregie.access.Partner;
import nl.casusregie.inbox.BulkActs;
import nl.casusregie.inbox.CasePhases;
import nl.casusregie.inbox.Deputies;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxCounts;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.inbox.WorkActs;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.NavigationEntry;
import nl.casusregie.shell.ui.Notice;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.TabStrip;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Everybody's first page: what is mine to do, what waits for my organisation or for others, what I have done. */
@Route(InboxNavigation.INBOX)
@RouteAlias("")
@PermitAll
class InboxView extends Page implements BeforeEnterObserver {

    private final ObjectProvider<NavigationEntry> entries;
    private final PageHeader header = new PageHeader(Texts.of("inbox.title"));
    private final Map<InboxList, Span> counts = new EnumMap<>(InboxList.class);
    private final Tabs tabs = new TabStrip();
    private final FilterBar filters;
    private final ListSource source;
    private final WorkList work;
    private final Selection selection;
    private final HoldingActs holding;
    private @Nullable InboxRow inHand;
    private ListState state = ListState.from(QueryParameters.empty());

    InboxView(
            Inbox inbox,
            WorkActs acts,
            BulkActs bulk,
            OwnView own,
            Deputies deputies,
            TaskScreens screens,
            CaseLinks links,
            WorkPulse pulse,
            Directory directory,
            CasePhases phases,
            Clock clock,
            ObjectProvider<NavigationEntry> entries) {
        super("inbox.title");
        wide();
        this.entries = entries;
        this.filters = new FilterBar(phases.inOrder(), () -> partners(directory), this::go);
        this.source = new ListSource(inbox, screens, () -> state.criteria());
        this.holding = new HoldingActs(acts, this::refreshOpen);
        this.work = new WorkList(source, links, clock, holding, this::whenEmpty, this::go);
        this.selection = new Selection(
                bulk, this::refreshOpen, () -> work.grid().asMultiSelect().deselectAll());
        work.grid().addCellFocusListener(event -> event.getItem().ifPresent(line -> inHand = line.row()));
        work.grid().asMultiSelect().addSelectionListener(event -> selection.show(event.getAllSelectedItems()));
        for (InboxList each : InboxList.values()) {
            tabs.add(tab(each));
        }
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                go(InboxCriteria.of(InboxList.values()[tabs.getSelectedIndex()]));
            }
        });
        tabs.getElement().setAttribute("aria-label", Texts.of("inbox.tabs"));
        tabs.getTabAt(InboxList.AWAY.ordinal()).setVisible(deputies.standIn());
        Keys keys = new Keys(this);
        OwnView.Preference preference = own.preference();
        keys.letters(preference.letterKeys());
        ListMenu menu = new ListMenu(own, preference, () -> state, this::go, work, () -> new KeyHelp(own, keys).open());
        keys(keys, menu, own);
        Button standIn = new Button(
                Texts.of("inbox.deputy.title"),
                event -> new DeputyDialog(deputies, colleagues(directory), this::refresh).open());
        standIn.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        standIn.setIcon(Icons.decorative(VaadinIcon.USER_CLOCK));
        menu.add(standIn);
        Div tools = new Div(tabs, filters, menu);
        tools.addClassName("cr-list-tools");
        add(header, tools, selection, work);
        pulse.follow(this, this::refresh);
    }

    /** Whoever gets no work from the trajectory starts at the first page that is theirs. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty()) {
            Optional<NavigationEntry> first = entries.stream()
                    .filter(entry -> entry.visibleFor(Actors.current()))
                    .min(Comparator.comparingInt(NavigationEntry::order));
            if (first.isPresent()) {
                event.forwardTo(first.get().view());
                return;
            }
        }
        state = ListState.from(event.getLocation().getQueryParameters());
        show();
        refresh();
    }

    /** The lists by number; what can be done with the line that has the focus by letter. */
    private void keys(Keys keys, ListMenu menu, OwnView own) {
        for (InboxList each : InboxList.values()) {
            keys.on(Integer.toString(each.ordinal() + 1), () -> {
                if (tabs.getTabAt(each.ordinal()).isVisible()) {
                    go(InboxCriteria.of(each));
                }
            });
        }
        keys.on("?", () -> new KeyHelp(own, keys).open())
                .on("f", filters::focusText)
                .on("k", menu::turn)
                .on("o", () -> withInHand(row -> InboxNavigation.toTask(row.id())))
                .on("p", () -> act("claim"))
                .on("t", () -> act("release"))
                .on("d", () -> act("handOver"))
                .on("v", () -> act("ask"))
                .on("w", () -> act("hold"))
                .on("b", () -> act("takeBack"));
    }

    private void act(String key) {
        withInHand(row -> holding.run(row, key));
    }

    private void withInHand(Consumer<InboxRow> act) {
        InboxRow row = inHand;
        if (row == null) {
            Notice.info(Texts.of("inbox.keys.chooseLine"));
        } else {
            act.accept(row);
        }
    }

    private static List<Colleague> colleagues(Directory directory) {
        Actor me = Actors.current();
        return directory.ofOrganisation(me.organisation()).stream()
                .filter(each -> !each.id().equals(me.id()))
                .toList();
    }

    private static List<Partner> partners(Directory directory) {
        Actor me = Actors.current();
        return me.grants().stream()
                .map(Grant::regionCode)
                .distinct()
                .sorted()
                .flatMap(region -> directory.partners(region).stream())
                .toList();
    }

    private Tab tab(InboxList each) {
        Span count = new Span();
        count.addClassName("cr-count");
        counts.put(each, count);
        return new Tab(new Span(Texts.name("inbox.list", each)), count);
    }

    /** To another list, filter or order: the address says so, and back returns to what was. */
    private void go(InboxCriteria criteria) {
        go(state.with(criteria));
    }

    private void go(ListState next) {
        InboxCriteria criteria = next.criteria();
        InboxCriteria before = state.criteria();
        boolean typing = criteria.list() == before.list() && !criteria.text().equals(before.text());
        inHand = null;
        if (criteria.list() != before.list()) {
            work.grid().asMultiSelect().deselectAll();
            selection.forget();
        }
        state = next;
        Location address = new Location(InboxNavigation.INBOX, state.address());
        if (typing) {
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
        } else {
            UI.getCurrent().getPage().getHistory().pushState(null, address);
        }
        show();
        show(source.renewSince(before));
        work.restart();
    }

    private void show() {
        if (state.criteria().list() == InboxList.AWAY) {
            // Whoever kept the address from when they stood in for somebody is told that there is nothing.
            tabs.getTabAt(InboxList.AWAY.ordinal()).setVisible(true);
        }
        tabs.setSelectedIndex(state.criteria().list().ordinal());
        filters.show(state.criteria());
        work.showing(state);
    }

    private void refresh() {
        show(source.renew());
        work.refresh();
    }

    /** After an act of one's own, which is not to wait for counts that it cannot have changed. */
    private void refreshOpen() {
        show(source.renewOpen());
        work.refresh();
    }

    private void show(InboxCounts counted) {
        counts.forEach((each, label) -> {
            int count = counted.of(each);
            label.setText(count >= InboxCounts.LIMIT ? Texts.of("shell.list.many") : Integer.toString(count));
            label.setClassName("cr-count--none", count == 0);
        });
        int late = counted.late();
        header.line(
                late == 0
                        ? Texts.of("inbox.line.onTime")
                        : Texts.of(late == 1 ? "inbox.line.late.one" : "inbox.line.late.many", late));
    }

    private Component whenEmpty() {
        if (state.criteria().isNarrowed()) {
            return new EmptyState(Texts.of("inbox.empty.filter"), Texts.of("inbox.empty.filter.why"));
        }
        String key = "inbox.empty." + state.criteria().list().name();
        return new EmptyState(Texts.of(key), Texts.of(key + ".why"));
    }
}
