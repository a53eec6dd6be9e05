package nl.casusregie.inbox.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SqlStatements;
import org.junit.jupiter.api.Test;

/** What the inbox shows for which address, and that no text gets it down. */
class InboxScreenTest extends InboxInHand {

    @Test
    void whoKeptTheAddressOfAListThatIsNotTheirsAnyMoreSeesWhereTheyAre() {
        signIn(LEAD);
        open("lijst=van-wie-ik-waarneem");

        Tabs lists = find(Tabs.class).all().getFirst();
        assertThat(lists.getSelectedTab().isVisible()).isTrue();

        open("lijst=van-mij");
        assertThat(find(Tabs.class).all().getFirst().getSelectedIndex()).isZero();
    }

    @Test
    void theAddressSaysWhichListNarrowedAndSortedHow() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        open("lijst=van-mijn-organisatie&tekst=" + number(id) + "&volgorde=-case");

        assertThat(find(Tabs.class).single().getSelectedIndex()).isEqualTo(InboxList.ORGANISATION.ordinal());
        assertThat(find(TextField.class).withValue(number(id)).exists()).isTrue();
        assertThat(grid().getSortOrder()).singleElement().satisfies(order -> {
            assertThat(order.getSorted().getKey()).isEqualTo("CASE");
            assertThat(order.getDirection()).isEqualTo(com.vaadin.flow.data.provider.SortDirection.DESCENDING);
        });
        assertThat(test(grid()).size()).isOne();
    }

    @Test
    void everyAddressIsReadBackAsItWasWritten() {
        InboxCriteria criteria = new InboxCriteria(
                InboxList.WAITING,
                "jansen 31",
                WorkWords.kindsNamed("jansen 31"),
                WorkKind.HEAR_PERSON,
                "PLAN",
                true,
                java.util.UUID.randomUUID(),
                false,
                DueState.AT_RISK,
                InboxSort.HOUSEHOLD,
                true);
        ListState state = new ListState(criteria, true);

        assertThat(ListState.from(state.address())).isEqualTo(state);
        assertThat(ListState.from(QueryParameters.fromString("lijst=x&stap=y&spoed=z&organisatie=o&volgorde=-q"))
                        .criteria())
                .isEqualTo(InboxCriteria.of(InboxList.MINE));
    }

    @Test
    void anyTextCanStandInTheAddressOrTheField() {
        signIn(COORDINATOR);
        for (String text : HostileStrings.fitting(200).toList()) {
            InboxCriteria criteria = InboxCriteria.of(InboxList.MINE).matching(text);
            UI.getCurrent().navigate("werk", new ListState(criteria, false).address());

            assertThat(UI.getCurrent().getCurrentView()).as(text).isInstanceOf(InboxView.class);
        }
        open("");
        TextField field = find(TextField.class).withLabel("Zoek in deze lijst").single();
        List.of("<script>window.hostile=1</script>", "' or '1'='1", "%").forEach(text -> {
            test(field).setValue(text);
            assertThat(field.getValue()).isEqualTo(text);
        });
    }

    @Test
    void anotherOrderCountsNothingAgainAndAnotherFilterOneList() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        assertThat(counted(() -> open("lijst=van-mijn-organisatie&tekst=" + number(id))))
                .isGreaterThanOrEqualTo(InboxList.values().length);
        assertThat(counted(() -> clickHeader(grid(), "CASE"))).isZero();
        assertThat(grid().getSortOrder())
                .extracting(order -> order.getSorted().getKey())
                .containsExactly("CASE");
        assertThat(test(grid()).size()).isOne();
        TextField field = find(TextField.class).withLabel("Zoek in deze lijst").single();
        assertThat(counted(() -> test(field).setValue(number(id) + " nergens"))).isOne();
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void allRowsThatATableShowsAreAskedForAtOnce() {
        List<Integer> asked = new ArrayList<>();
        PageSource<Integer> source = new PageSource<>() {
            @Override
            public List<Integer> page(int offset, int limit) {
                asked.add(limit);
                return IntStream.range(offset, offset + limit).boxed().toList();
            }

            @Override
            public int count() {
                return 1000;
            }
        };
        PagedList<Integer> list = new PagedList<>(source, each -> each, each -> new Span(), () -> new Span("nothing"));
        list.grid().addColumn(each -> each);
        UI.getCurrent().add(list);
        list.refresh();
        roundTrip();
        asked.clear();

        list.grid().getDataCommunicator().setViewportRange(0, 120);
        roundTrip();

        assertThat(asked).as("the seventy that were not there yet").containsExactly(70);
    }

    /** How many lists were counted meanwhile. */
    private static int counted(Runnable work) {
        return SqlStatements.during(work).stream()
                .mapToInt(sql -> sql.split("\\) counted", -1).length - 1)
                .sum();
    }

    private static <T> void clickHeader(Grid<T> grid, String column) {
        List<GridSortOrder<T>> order = new GridSortOrderBuilder<T>()
                .thenAsc(grid.getColumnByKey(column))
                .build();
        ComponentUtil.fireEvent(grid, new SortEvent<Grid<T>, GridSortOrder<T>>(grid, order, true));
    }
}
