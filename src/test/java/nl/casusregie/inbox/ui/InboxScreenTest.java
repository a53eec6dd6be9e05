package nl.casusregie.inbox.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.inbox.OwnView;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.PageSource;
import nl.casusregie.shell.ui.PagedList;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the inbox shows for which address, and that no text gets it down. */
@CasusregieTest
class InboxScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private OwnView own;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String username) {
        SignedInUser user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private String number(CaseId id) {
        return beneath.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private InboxView open(String address) {
        UI.getCurrent().navigate("werk", QueryParameters.fromString(address));
        return (InboxView) UI.getCurrent().getCurrentView();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

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
    void whatIsNewIsMarkedWithAWordAndTheKindOfWorkIsFoundByItsName() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        open("lijst=van-mijn-organisatie&tekst=" + number(id) + " volledigheid");

        assertThat(test(grid()).size()).isOne();
        assertThat(shown("KIND", "fresh")).isEqualTo("nieuw");
        assertThat(shown("KIND", "what")).isEqualTo("Volledigheid beoordelen");
    }

    /** What the browser gets to make the first line of. */
    private Object shown(String column, String value) {
        return test(grid()).getLitRendererPropertyValue(0, column, value, Object.class);
    }

    private void press(String act) {
        test(grid())
                .invokeLitRendererFunction(
                        0, WorkList.ACTS, "act", JacksonUtils.createArrayNode().add(act));
    }

    private int mine(CaseId id) {
        return signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number(id)));
    }

    @Test
    void aLineOffersWhatIsPossibleNowAndDoesOnlyThat() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        open("lijst=van-mijn-organisatie&tekst=" + number(id));
        LineActs.Offer offer = (LineActs.Offer) shown(WorkList.ACTS, "offer");

        assertThat(offer.buttons()).singleElement().satisfies(act -> {
            assertThat(act.words()).isEqualTo("Oppakken");
            assertThat(act.alone()).isEqualTo("Oppakken: Volledigheid beoordelen, " + number(id));
        });
        assertThat(offer.menu()).extracting(LineActs.Act::key).containsExactly("handOver", "ask", "hold");
        assertThat(offer.open()).singleElement().satisfies(act -> assertThat(act.key())
                .startsWith("taak/"));
        assertThat(offer.places()).isEmpty();

        press("takeBack");
        assertThat(mine(id)).isZero();
        press("claim");
        assertThat(mine(id)).isOne();
        assertThat(find(Grid.class).exists()).as("read again").isFalse();

        open("lijst=van-mij&tekst=" + number(id));
        LineActs.Offer ofMine = (LineActs.Offer) shown(WorkList.ACTS, "offer");
        assertThat(ofMine.buttons()).isEmpty();
        assertThat(ofMine.menu()).extracting(LineActs.Act::key).containsExactly("release", "handOver", "ask", "hold");
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

    private Button button(String text) {
        return find(Button.class).withText(text).first();
    }

    @Test
    void whatIsChosenIsTakenUpTogetherAndUndone() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        InboxView page = open("lijst=van-mijn-organisatie&tekst=" + number(id));
        Object line = test(grid()).getRow(0);
        select(grid(), line);

        test(button("Oppakken")).click();
        assertThat(page.getElement().getTextRecursively()).contains("1 opgepakt.");
        int mine = signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number(id)));
        assertThat(mine).isOne();

        test(button("Maak ongedaan")).click();
        int back = signedIn.as(COORDINATOR, () -> inbox.count(InboxList.MINE, number(id)));
        assertThat(back).isZero();
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(Grid<T> grid, Object line) {
        grid.asMultiSelect().select((T) line);
    }

    @Test
    void columnsAreChosenAndRemembered() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        signedIn.as(COORDINATOR, () -> own.remember(new OwnView.Preference(List.of("KIND", "HOUSEHOLD"), true)));
        try {
            open("lijst=van-mijn-organisatie&tekst=" + number(id));

            assertThat(grid().getColumnByKey("HOUSEHOLD").isVisible()).isTrue();
            assertThat(grid().getColumnByKey("KIND").isVisible()).isTrue();
            assertThat(grid().getColumnByKey("DUE").isVisible()).isFalse();
        } finally {
            beneath.sql("delete from inbox_preference").update();
        }
    }

    @Test
    void theMenuOfColumnsTurnsThemAndStays() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        open("lijst=van-mijn-organisatie&tekst=" + number(id));
        try {
            choose("Kolommen", Integer.toString(WorkColumn.HOUSEHOLD.ordinal()));
            assertThat(grid().getColumnByKey("HOUSEHOLD").isVisible()).isTrue();
            choose("Kolommen", Integer.toString(WorkColumn.KIND.ordinal()));
            assertThat(grid().getColumnByKey("KIND").isVisible())
                    .as("always there")
                    .isTrue();
            assertThat(signedIn.as(COORDINATOR, () -> own.preference().columns()))
                    .contains("HOUSEHOLD", "KIND");
            choose("Kolommen", Integer.toString(WorkColumn.HOUSEHOLD.ordinal()));
            assertThat(grid().getColumnByKey("HOUSEHOLD").isVisible()).isFalse();
        } finally {
            beneath.sql("delete from inbox_preference").update();
        }
    }

    @Test
    void aKeptFilterIsInTheMenuUntilItIsThrownAway() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);
        beneath.sql("delete from inbox_filter").update();
        signedIn.as(COORDINATOR, () -> own.keep("Deze zaak", "lijst=van-mijn-organisatie&tekst=" + number(id), false));
        open("lijst=van-mij");

        choose("Bewaarde filters", "0");
        assertThat(find(Tabs.class).single().getSelectedIndex()).isEqualTo(InboxList.ORGANISATION.ordinal());
        assertThat(find(TextField.class).withValue(number(id)).exists()).isTrue();

        choose("Bewaarde filters", "2.0");
        assertThat(signedIn.as(COORDINATOR, () -> own.filters())).isEmpty();
    }

    /** What the browser tells when somebody opens a menu and chooses in it. */
    private void choose(String menu, String place) {
        Button opener = button(menu);
        test(opener).click();
        opener.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        opener.getElement(),
                        "cr-chosen",
                        JacksonUtils.createObjectNode().put("event.detail.place", place)));
    }

    @Test
    void cardsShowTheSameWorkAsTheTable() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        open("lijst=van-mijn-organisatie&weergave=kaarten&tekst=" + number(id));

        assertThat(find(Grid.class).exists()).isFalse();
        assertThat(String.valueOf(find(UnorderedList.class)
                        .withCondition(list -> list.getElement().hasProperty("crLines"))
                        .single()
                        .getElement()
                        .getPropertyRaw("crLines")))
                .contains(number(id), "Volledigheid beoordelen", "Oppakken");
    }

    @Test
    void keysDoWhatTheySayUnlessLettersAreOff() {
        java.util.concurrent.atomic.AtomicInteger done = new java.util.concurrent.atomic.AtomicInteger();
        Keys keys = new Keys(new com.vaadin.flow.component.html.Div())
                .on("p", done::incrementAndGet)
                .on("?", () -> done.addAndGet(10));

        keys.press("p");
        keys.press("q");
        assertThat(done).hasValue(1);
        keys.letters(false);
        keys.press("p");
        keys.press("?");
        assertThat(done).hasValue(11);
    }

    @Test
    void everyKeyOfTheHelpHasWords() {
        assertThat(KeyHelp.LETTERS).allSatisfy(key -> assertThat(nl.casusregie.shell.ui.Texts.of("inbox.keys." + key))
                .doesNotContain("inbox.keys"));
    }

    @Test
    void workIsSharedOutByNumbersOnly() {
        CaseId id = cases.conferenceHeld();
        signIn(ADMINISTRATOR);
        UI.getCurrent().navigate(ReassignView.class);
        ReassignView page = (ReassignView) UI.getCurrent().getCurrentView();

        assertThat(page.getElement().getTextRecursively())
                .doesNotContain(number(id))
                .contains("Werk verdelen");
        assertThat(find(com.vaadin.flow.component.combobox.ComboBox.class).all())
                .hasSize(2);
    }
}
