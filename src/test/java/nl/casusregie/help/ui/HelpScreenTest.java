package nl.casusregie.help.ui;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Locale;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.help.HelpTopic;
import nl.casusregie.help.Tour;
import nl.casusregie.help.Tours;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The explanation beside a step, its page, and the tour, as people meet them. */
@CasusregieTest
class HelpScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Tours tours;

    @Autowired
    private SignedIn signedIn;

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

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @Test
    void aTaskOpensItsExplanationBesideTheFormAndClosesItAgain() {
        CaseId id = cases.submitted();
        String task = beneath.sql("select id::text from work_item where case_id = :id and kind = 'CHECK_COMPLETENESS'")
                .param("id", id.value())
                .query(String.class)
                .single();
        signIn(COORDINATOR);
        UI.getCurrent().navigate("taak/" + task);

        test(button("Uitleg")).click();

        Dialog drawer = find(Dialog.class).single();
        assertThat(drawer.getHeaderTitle()).isEqualTo("Uitleg: Aanmelden");
        assertThat(find(Anchor.class, drawer).all())
                .extracting(Anchor::getHref)
                .contains("tel:08002000", "tel:112", "uitleg/" + HelpTopic.SIGNAL.address());
        assertThat(button("Uitleg").getElement().getAttribute("aria-expanded")).isEqualTo("true");

        test(button("Uitleg")).click();

        assertThat(drawer.isOpened()).isFalse();
        assertThat(button("Uitleg").getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void aTabOfTheCaseHasTheExplanationOfItsStepAndTheTimelineHasNone() {
        CaseId id = cases.submitted();
        signIn(COORDINATOR);

        UI.getCurrent().navigate("casus/" + id + "/aanmelding");
        assertThat(find(HelpButton.class).all()).hasSize(1);

        UI.getCurrent().navigate("casus/" + id + "/tijdlijn");
        assertThat(find(HelpButton.class).all()).isEmpty();
    }

    @Test
    void onlyWhoWritesForTheRegionIsOfferedToWrite() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate("uitleg/specialists");
        assertThat(find(Button.class)
                        .withText("Maak een eigen tekst voor regio " + nl.casusregie.demo.DemoCast.REGION)
                        .exists())
                .isTrue();

        signIn(LEAD);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("uitleg/specialists");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .noneMatch(text -> text.startsWith("Maak een eigen tekst"));
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Waar u op let");
    }

    @Test
    void theTourGoesFromStopToStopAndIsNotOfferedAgain() {
        signIn(MENTAL_HEALTH_YOUTH);
        UI.getCurrent().navigate("uitleg");
        Tour tour = signedIn.as(MENTAL_HEALTH_YOUTH, tours::toOffer).orElseThrow();
        TourGuide guide = new TourGuide(tours, tour);
        guide.open();
        assertThat(guide.getHeaderTitle())
                .isEqualTo("Stap 1 van " + tour.stops().size());
        assertThat(find(Button.class, guide).withText("Vorige").exists()).isFalse();

        List<String> seen = new java.util.ArrayList<>();
        while (guide.isOpened()) {
            seen.add(find(H3.class, guide).single().getText());
            test(find(Button.class, guide)
                            .withCondition(each -> List.of("Volgende", "Klaar").contains(each.getText()))
                            .single())
                    .click();
        }

        assertThat(seen).hasSameSizeAs(tour.stops()).doesNotHaveDuplicates();
        assertThat(signedIn.as(MENTAL_HEALTH_YOUTH, tours::toOffer)).isEmpty();
    }
}
