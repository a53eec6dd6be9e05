package nl.casusregie.casefile.ui;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.CaseOrder;
import nl.casusregie.casefile.CaseRow;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** In what order the list of cases stands, by its headers, by the field above its cards, and by its address. */
@CasusregieTest
class CaseListScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @BeforeEach
    void aCoordinatorOfTwoCases() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        cases.submitted();
        cases.submitted();
        SignedInUser user = signedIn.user(COORDINATOR);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theAddressSaysInWhatOrderTheListStands() {
        open("volgorde=-case");

        assertThat(numbers()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(orderShown()).isEqualTo(new CaseOrder(CaseOrder.By.CASE, true));
        assertThat(field().getValue()).isEqualTo(CaseOrder.By.CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "volgorde=", "volgorde=-", "volgorde=wat-dan-ook"})
    void whatCannotBeReadLeavesWhatIsDueFirstAtTheTop(String address) {
        open(address);

        assertThat(orderShown()).isEqualTo(CaseOrder.SOONEST_DUE);
    }

    @Test
    void aHeaderSortsAndTheThirdPressGivesTheListItsOwnOrderAgain() {
        open("");
        Grid<CaseRow> grid = grid();

        press(grid, List.of(new GridSortOrder<>(grid.getColumnByKey("CASE"), SortDirection.ASCENDING)));
        assertThat(numbers()).isSorted();
        assertThat(field().getValue()).isEqualTo(CaseOrder.By.CASE);

        press(grid, List.of());
        assertThat(orderShown()).isEqualTo(CaseOrder.SOONEST_DUE);
    }

    @Test
    void cardsAreSortedByTheFieldAboveThem() {
        open("volgorde=-next");

        test(field()).selectItem("Casus");

        assertThat(numbers()).isSorted();
        assertThat(orderShown()).isEqualTo(new CaseOrder(CaseOrder.By.CASE, false));
    }

    private static void open(String address) {
        UI.getCurrent().navigate("casussen", QueryParameters.fromString(address));
    }

    private static void press(Grid<CaseRow> grid, List<GridSortOrder<CaseRow>> order) {
        ComponentUtil.fireEvent(grid, new SortEvent<Grid<CaseRow>, GridSortOrder<CaseRow>>(grid, order, true));
    }

    private CaseOrder orderShown() {
        GridSortOrder<CaseRow> order = grid().getSortOrder().getFirst();
        return new CaseOrder(
                CaseOrder.By.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING);
    }

    private List<String> numbers() {
        Grid<CaseRow> grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).number())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<CaseRow> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<CaseOrder.By> field() {
        return find(Select.class).withLabel("Volgorde").single();
    }
}
