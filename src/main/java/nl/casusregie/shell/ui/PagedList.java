package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A long list read page by page: a table on a wide screen, cards with "show more" on a narrow one. */
public class PagedList<T> extends Div {

    private static final int CARDS_PER_PAGE = 20;
    private static final int ROWS_PER_PAGE = 20;
    private static final int ROWS_WITHOUT_SCROLLING = 40;

    private final PageSource<T> source;
    private final Supplier<? extends Component> whenEmpty;
    private final Function<List<T>, ? extends Component> cardsOf;
    private final Button more = new Button(Texts.of("shell.list.more"));
    private final Grid<T> grid = new Grid<>();
    private final CallbackDataProvider<T, Void> rows;
    private int total;
    private int cards = CARDS_PER_PAGE;
    private boolean narrow;
    private boolean cardsWanted;

    /** {@code id} names an item, so that it is the same one after a refresh; fill the columns of {@link #grid()}. */
    public PagedList(
            PageSource<T> source,
            Function<? super T, Object> id,
            Function<? super T, ? extends Component> card,
            Supplier<? extends Component> whenEmpty) {
        this(whenEmpty, source, id, items -> new CardList<T>(card, new Span()).setItems(items));
    }

    /** With cards that the browser makes. */
    protected PagedList(
            PageSource<T> source,
            Function<? super T, Object> id,
            Cell<T> card,
            Supplier<? extends Component> whenEmpty) {
        this(whenEmpty, source, id, new LineCards<>(card, id)::setItems);
        grid.setPageSize(ROWS_PER_PAGE);
    }

    private PagedList(
            Supplier<? extends Component> whenEmpty,
            PageSource<T> source,
            Function<? super T, Object> id,
            Function<List<T>, ? extends Component> cardsOf) {
        this.source = source;
        this.cardsOf = cardsOf;
        this.whenEmpty = whenEmpty;
        addClassName("cr-paged");
        rows = new CallbackDataProvider<>(this::fetch, query -> total, id::apply);
        grid.setDataProvider(rows);
        // One question for all rows that are shown, not one per page: a long queue is read once.
        grid.getDataCommunicator().setPagingEnabled(false);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("cr-paged__grid");
        more.addClassName("cr-paged__more");
        more.addClickListener(event -> {
            cards += CARDS_PER_PAGE;
            show();
        });
        KeptFocus.follow(this);
        ScreenWidth.follow(this, isNarrow -> {
            narrow = isNarrow;
            show();
        });
    }

    public Grid<T> grid() {
        return grid;
    }

    /** Cards also on a wide screen, for whoever likes them better. */
    public void asCards(boolean wanted) {
        if (wanted != cardsWanted) {
            cardsWanted = wanted;
            if (isAttached()) {
                show();
            }
        }
    }

    /** How many there are, as counted last. */
    public int total() {
        return total;
    }

    /** Starts again at the top, after another filter was chosen. */
    public void restart() {
        cards = CARDS_PER_PAGE;
        refresh();
        if (total > 0 && !narrow && !cardsWanted) {
            grid.scrollToStart();
        }
    }

    /** Reads again what is shown and stays where it was. */
    public void refresh() {
        total = source.count();
        if (isAttached()) {
            show();
            KeptFocus.restore(this);
        }
    }

    private Stream<T> fetch(Query<T, Void> query) {
        return source.page(query.getOffset(), query.getLimit()).stream();
    }

    private void show() {
        if (total == 0) {
            replaceWith(whenEmpty.get());
        } else if (narrow || cardsWanted) {
            showCards();
        } else {
            grid.setAllRowsVisible(total <= ROWS_WITHOUT_SCROLLING);
            rows.refreshAll();
            if (grid.getParent().isEmpty()) {
                replaceWith(grid);
            }
        }
    }

    private void showCards() {
        List<T> items = source.page(0, cards);
        Component list = cardsOf.apply(items);
        more.setVisible(items.size() == cards && items.size() < total);
        if (!list.isAttached()) {
            replaceWith(new Stack(list, more));
        }
    }

    private void replaceWith(Component component) {
        removeAll();
        add(component);
    }
}
