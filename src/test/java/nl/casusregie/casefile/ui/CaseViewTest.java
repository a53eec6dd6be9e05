package nl.casusregie.casefile.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineKind;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.PhaseLine;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page of a case answers in five seconds, and what it costs. */
@CasusregieTest
class CaseViewTest extends SpringBrowserlessTest {

    /** performance.md allows 25 for a page with 2,000 entries in its timeline; each costs the second wall as well (decision 0016). */
    private static final int MOST_STATEMENTS = 18;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTopSaysWhoLeadsHowSafeWhatIsNextAndOnWhomItWaits() {
        CaseId id = cases.teamed();
        open(LEAD, id, "");

        assertThat(page()).contains("huishouden", "Nu: ", "wacht op ", "Veiligheid nu", "Eigenaar", "Wacht op");
    }

    @Test
    void whatIsTooLateIsSaidAtTheTop() {
        CaseId id = cases.teamed();
        open(LEAD, id, "");
        assertThat(page()).doesNotContain("te laat");

        clock.advance(Duration.ofDays(60));
        open(LEAD, id, "");

        assertThat(page()).contains("te laat");
    }

    @Test
    void thePhaseOfTodayHurriesAsLoudlyAsWhatIsDueInIt() {
        CaseId id = cases.teamed();
        open(LEAD, id, "");
        assertThat(hurryOfThePhase()).isEmpty();

        clock.advance(Duration.ofDays(60));
        open(LEAD, id, "");

        assertThat(hurryOfThePhase()).singleElement(as(STRING)).contains("te laat");
    }

    private List<String> hurryOfThePhase() {
        return $(StatusChip.class, $(PhaseLine.class).first()).all().stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void whoComesBackFindsThePartThatWasOpen() {
        CaseId id = cases.teamed();
        CaseId another = cases.teamed();
        open(LEAD, id, "");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Overzicht");
        chooseTab("Tijdlijn");

        open(LEAD, another, "");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Overzicht");
        open(LEAD, id, "");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Tijdlijn");
        open(COORDINATOR, id, "");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Overzicht");
    }

    @Test
    void tabsAreFoundByWhatTheyAreAboutAndAGroupRemembersWhatWasOpenInIt() {
        CaseId id = cases.teamed();
        open(LEAD, id, "gebeurtenissen");
        assertThat(groups().getSelectedTab().getLabel()).isEqualTo("Mensen");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Gebeurtenissen");

        chooseGroup("Dossier");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Documenten");
        chooseGroup("Mensen");
        assertThat(tabs().getSelectedTab().getLabel()).isEqualTo("Gebeurtenissen");
        assertThat(tabs().getChildren().map(tab -> ((Tab) tab).getLabel())).doesNotContain("Team", "Plan");
    }

    @Test
    void theTimelineIsNarrowedByKind() {
        CaseId id = cases.analysed();
        open(LEAD, id, "tijdlijn");
        assertThat(page()).contains("analyse vastgesteld");

        kind().setValue(TimelineKind.ACCESS);

        assertThat(page()).doesNotContain("analyse vastgesteld");
    }

    @Test
    void aTimelineOfTwoThousandEntriesCostsNoMoreStatementsThanAShortOne() {
        CaseId id = cases.analysed();
        signedIn.as(LEAD, () -> new TransactionTemplate(transactions).executeWithoutResult(within -> {
            for (int i = 0; i < 2000; i++) {
                timeline.add(id, "timeline.phase.EXECUTION", "");
            }
        }));
        open(LEAD, cases.teamed(), "");

        for (String tab : List.of("overzicht", "tijdlijn")) {
            UI.getCurrent().navigate(CaseNavigation.CASES);
            List<String> statements =
                    SqlStatements.during(() -> UI.getCurrent().navigate(CaseNavigation.addressOf(id, tab)));
            assertThat(statements).as(tab).hasSizeBetween(5, MOST_STATEMENTS);
        }
    }

    private void open(String username, CaseId id, String tab) {
        var user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        UI.getCurrent().navigate(CaseNavigation.CASES);
        UI.getCurrent().navigate(tab.isEmpty() ? CaseNavigation.addressOf(id) : CaseNavigation.addressOf(id, tab));
    }

    private static String page() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }

    private Tabs tabs() {
        return find(Tabs.class).withClassName("cr-case-tabs").single();
    }

    private Tabs groups() {
        return find(Tabs.class).withClassName("cr-case-groups").single();
    }

    private void chooseGroup(String label) {
        Tab before = groups().getSelectedTab();
        test(groups()).select(label);
        ComponentUtil.fireEvent(groups(), new Tabs.SelectedChangeEvent(groups(), before, true));
    }

    /** As the browser tells it: a tab that code chose is not remembered. */
    private void chooseTab(String label) {
        Tab before = tabs().getSelectedTab();
        test(tabs()).select(label);
        ComponentUtil.fireEvent(tabs(), new Tabs.SelectedChangeEvent(tabs(), before, true));
    }

    @SuppressWarnings("unchecked")
    private Select<TimelineKind> kind() {
        return find(Select.class).withLabel("Soort").single();
    }
}
