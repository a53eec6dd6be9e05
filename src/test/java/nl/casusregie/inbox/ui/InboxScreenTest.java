package nl.casusregie.inbox.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.inbox.DueState;
import nl.casusregie.inbox.InboxCriteria;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxSort;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.SignedIn;
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
        assertThat(((com.vaadin.flow.component.Component) test(grid()).getCellComponent(0, 0))
                        .getElement()
                        .getTextRecursively())
                .contains("nieuw");
    }
}
