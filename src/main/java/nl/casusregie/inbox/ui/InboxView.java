package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.NavigationEntry;
import nl.casusregie.shell.ui.Page;
import nl.casusregie.shell.ui.PageHeader;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** Everybody's first page: what is mine to do, what waits for my organisation, what I have done. */
@Route(InboxNavigation.INBOX)
@RouteAlias("")
@PermitAll
class InboxView extends Page implements BeforeEnterObserver {

    private static final String LIST = "lijst";
    private static final String TEXT = "tekst";
    private static final int COUNTED_TO = 1000;

    private final Inbox inbox;
    private final ObjectProvider<NavigationEntry> entries;
    private final PageHeader header = new PageHeader(Texts.of("inbox.title"));
    private final Map<InboxList, Span> counts = new EnumMap<>(InboxList.class);
    private final Tabs tabs = new Tabs();
    private final TextField filter = Fields.text("inbox.filter");
    private final WorkList work;
    private InboxList list = InboxList.MINE;

    InboxView(Inbox inbox, TaskScreens screens, WorkPulse pulse, Clock clock, ObjectProvider<NavigationEntry> entries) {
        super("inbox.title");
        wide();
        this.inbox = inbox;
        this.entries = entries;
        this.work = new WorkList(source(screens), inbox, clock, this::refresh, this::whenEmpty);
        for (InboxList each : InboxList.values()) {
            tabs.add(tab(each));
        }
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                list = InboxList.values()[tabs.getSelectedIndex()];
                changed();
            }
        });
        tabs.getElement().setAttribute("aria-label", Texts.of("inbox.tabs"));
        filter.setClearButtonVisible(true);
        filter.setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        });
        filter.addClassName("cr-filter");
        Div tools = new Div(tabs, filter);
        tools.addClassName("cr-list-tools");
        add(header, tools, work);
        pulse.follow(this, this::refresh);
    }

    /** Whoever gets no work from the trajectory starts at the first page that is theirs. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty() && !isForMe()) {
            Optional<NavigationEntry> first = entries.stream()
                    .filter(entry -> entry.visibleFor(Actors.current()))
                    .min(Comparator.comparingInt(NavigationEntry::order));
            if (first.isPresent()) {
                event.forwardTo(first.get().view());
                return;
            }
        }
        QueryParameters address = event.getLocation().getQueryParameters();
        list = address.getSingleParameter(LIST).map(InboxView::listOf).orElse(InboxList.MINE);
        tabs.setSelectedIndex(list.ordinal());
        filter.setValue(address.getSingleParameter(TEXT).orElse(""));
        work.showing(list);
        refresh();
    }

    private boolean isForMe() {
        return entries.stream()
                .filter(entry -> entry.view() == InboxView.class)
                .anyMatch(entry -> entry.visibleFor(Actors.current()));
    }

    private PageSource<Line> source(TaskScreens screens) {
        return new PageSource<>() {
            @Override
            public List<Line> page(int offset, int limit) {
                return screens.describe(inbox.page(list, filter.getValue(), offset, limit));
            }

            @Override
            public int count() {
                return inbox.count(list, filter.getValue());
            }
        };
    }

    private Tab tab(InboxList each) {
        Span count = new Span();
        count.addClassName("cr-count");
        counts.put(each, count);
        return new Tab(new Span(Texts.name("inbox.list", each)), count);
    }

    private void changed() {
        Map<String, String> state =
                filter.isEmpty() ? Map.of(LIST, nameOf(list)) : Map.of(LIST, nameOf(list), TEXT, filter.getValue());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(InboxNavigation.INBOX, QueryParameters.simple(state)));
        showCounts();
        work.showing(list);
        work.restart();
    }

    private void refresh() {
        showCounts();
        work.refresh();
    }

    private void showCounts() {
        counts.forEach((each, label) -> {
            int count = inbox.count(each, filter.getValue());
            label.setText(count >= COUNTED_TO ? Texts.of("shell.list.many") : Integer.toString(count));
        });
        int late = inbox.countOverdue();
        header.line(
                late == 0
                        ? Texts.of("inbox.line.onTime")
                        : Texts.of(late == 1 ? "inbox.line.late.one" : "inbox.line.late.many", late));
    }

    private Component whenEmpty() {
        if (!filter.isEmpty()) {
            return new EmptyState(Texts.of("inbox.empty.filter"), Texts.of("inbox.empty.filter.why"));
        }
        String key = "inbox.empty." + list.name();
        return new EmptyState(Texts.of(key), Texts.of(key + ".why"));
    }

    private static InboxList listOf(String name) {
        return Arrays.stream(InboxList.values())
                .filter(each -> nameOf(each).equals(name))
                .findFirst()
                .orElse(InboxList.MINE);
    }

    /** The same in every language, so that an address can be passed on. */
    private static String nameOf(InboxList list) {
        return switch (list) {
            case MINE -> "van-mij";
            case ORGANISATION -> "van-mijn-organisatie";
            case DONE -> "afgerond";
        };
    }
}
