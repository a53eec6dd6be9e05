package nl.casusregie.clearance.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.access.StepUp;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.clearance.AccessDecisions;
import nl.casusregie.clearance.AccessForm;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.clearance.AccessTerms;
import nl.casusregie.clearance.BreakGlass;
import nl.casusregie.clearance.EmergencyCategory;
import nl.casusregie.clearance.EmergencyForm;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.CaseNotVisibleView;
import nl.casusregie.shell.ui.Watched;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * An open case page of somebody whose right ended. The page itself asks every half minute whether it may stay ({@link Watched});
 * here the question is asked at once, and then what the next act and the next load answer.
 */
@CasusregieTest
@DisplayName("AC-Z4 ended authorisation works in open tabs")
class EndedRightsTest extends SpringBrowserlessTest {

    private static final String GUEST = "c.degroot";

    @Autowired
    private AccessRequests requests;

    @Autowired
    private AccessDecisions decisions;

    @Autowired
    private AccessTerms terms;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Households households;

    @Autowired
    private CasePage page;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.teamed();
    }

    private String number() {
        return signedIn.as(COORDINATOR, () -> page.head(id).overview().number());
    }

    private UUID letIn() {
        UUID request = signedIn.as(
                GUEST, () -> requests.ask(new AccessForm(number(), "Nodig voor ons onderzoek.", terms.usual()))
                        .value());
        return signedIn.as(LEAD, () -> decisions.approve(request, terms.usual()).value());
    }

    private void breakGlass() {
        String number = number();
        signedIn.as(GUEST, () -> {
            EmergencyForm form = new EmergencyForm(
                    number, EmergencyCategory.ACUTE_DANGER, "De buren horen geschreeuw en niemand neemt op.");
            glass.open(form, stepUp.prove("demo").orElseThrow()).value();
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The router asks Spring who is signed in. */
    private void signIn(String username) {
        SignedInUser user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private Watched openPage(String username) {
        signIn(username);
        UI.getCurrent().navigate(CaseNavigation.addressOf(id));
        return (Watched) UI.getCurrent().getCurrentView();
    }

    private void isGone(String username, Watched open) {
        assertThat((boolean) signedIn.as(username, open::isStillAllowed)).isFalse();
        signIn(username);
        signedIn.as(username, () -> {
            assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                            CaseNotVisible.class, () -> households.members(id)))
                    .hasMessage("not visible");
            UI.getCurrent().navigate("");
            UI.getCurrent().navigate(CaseNavigation.addressOf(id));
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst())
                    .isInstanceOf(CaseNotVisibleView.class);
        });
    }

    @Test
    void whenLeaveIsWithdrawn() {
        UUID grant = letIn();
        Watched open = openPage(GUEST);
        assertThat((boolean) signedIn.as(GUEST, open::isStillAllowed)).isTrue();

        signedIn.as(LEAD, () -> decisions.withdraw(id, grant, "Klaar.").value());

        isGone(GUEST, open);
    }

    @Test
    void whenLeaveReachesItsDate() {
        letIn();
        Watched open = openPage(GUEST);

        clock.advance(Duration.ofDays(29));

        isGone(GUEST, open);
    }

    @Test
    void whenTheHourOfBrokenGlassIsOver() {
        breakGlass();
        Watched open = openPage(GUEST);
        clock.advance(Duration.ofMinutes(59));
        assertThat((boolean) signedIn.as(GUEST, open::isStillAllowed)).isTrue();

        clock.advance(Duration.ofMinutes(1));

        isGone(GUEST, open);
    }

    @Test
    void whenThePlaceInTheTeamEnds() {
        Watched open = openPage(POLICE);
        var place = signedIn.as(COORDINATOR, () -> teamForming.history(id)).stream()
                .filter(member -> member.user().equals(signedIn.idOf(POLICE)))
                .findFirst()
                .orElseThrow();

        signedIn.as(
                COORDINATOR,
                () -> teamForming.end(id, place.id(), "Niet meer nodig").value());

        isGone(POLICE, open);
    }

    @Test
    void whenSomebodyOfTheFamilyTurnsOutToBelongToTheHousehold() {
        Watched open = openPage(POLICE);

        signedIn.as(COORDINATOR, () -> households
                .add(id, CaseForms.anAdult("Nora", "el", "Amrani"))
                .value());

        isGone(POLICE, open);
    }
}
