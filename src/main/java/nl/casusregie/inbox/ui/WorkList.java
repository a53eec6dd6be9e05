package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.shell.ui.Texts;

/** One list of work: what to do, for which case, by when, why it is with me, and who has taken it up. */
class WorkList extends PagedList<Line> {

    static final String ACTS = "ACTS";

    private final Map<WorkColumn, Grid.Column<Line>> columns = new EnumMap<>(WorkColumn.class);
    private final LineParts parts;
    private InboxList list = InboxList.MINE;

    WorkList(
            PageSource<Line> source,
            CaseLinks links,
            Clock clock,
            HoldingActs holding,
            Supplier<Component> whenEmpty,
            Consumer<InboxCriteria> sorted) {
        this(source, new LineParts(links, clock, holding), whenEmpty, sorted);
    }

    private WorkList(
            PageSource<Line> source, LineParts parts, Supplier<Component> whenEmpty, Consumer<InboxCriteria> sorted) {
        super(source, line -> line.row().id(), parts.card(), whenEmpty);
        this.parts = parts;
        addClassName("cr-work-list");
        grid().setSelectionMode(Grid.SelectionMode.MULTI);
        grid().addClassName("cr-work-grid");
        for (WorkColumn each : WorkColumn.values()) {
            Grid.Column<Line> column = grid().addColumn(parts.cell(each).renderer())
                    .setKey(each.name())
                    .setHeader(each.header(list))
                    .setFlexGrow(each.share())
                    .setSortable(true);
            column.setVisible(each.isShownAtFirst());
            columns.put(each, column);
        }
        grid().addColumn(parts.acts().renderer())
                .setKey(ACTS)
                .setHeader(unseen(Texts.of("inbox.column.acts")))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addAttachListener(attached -> getElement().executeJs(LineActs.OF_THE_LIST));
        grid().addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(
                        parts.showing().criteria().sortedBy(by(event.getSortOrder()), down(event.getSortOrder())));
            }
        });
    }

    void showing(ListState state) {
        list = state.criteria().list();
        parts.showing(state);
        asCards(state.cards());
        columns.forEach((each, column) -> column.setHeader(each.header(list)));
        GridSortOrderBuilder<Line> order = new GridSortOrderBuilder<>();
        Grid.Column<Line> by = column(WorkColumn.of(state.criteria().sort()));
        grid().sort((state.criteria().descending() ? order.thenDesc(by) : order.thenAsc(by)).build());
    }

    /** For the header of a column whose cells speak for themselves. */
    private static Span unseen(String words) {
        Span span = new Span(words);
        span.addClassName("cr-hidden");
        return span;
    }

    /** The names of the columns that are shown. */
    List<String> shown() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().isVisible())
                .map(entry -> entry.getKey().name())
                .toList();
    }

    Grid.Column<Line> column(WorkColumn which) {
        return java.util.Objects.requireNonNull(columns.get(which));
    }

    /** The third click on a header takes the order away: then the list has its own again. */
    private InboxSort by(List<GridSortOrder<Line>> order) {
        return order.isEmpty()
                ? InboxSort.DUE
                : WorkColumn.valueOf(order.getFirst().getSorted().getKey()).sort();
    }

    private boolean down(List<GridSortOrder<Line>> order) {
        return order.isEmpty()
                ? list.isPast()
                : order.getFirst().getDirection() == com.vaadin.flow.data.provider.SortDirection.DESCENDING;
    }
}
