package nl.casusregie.drafts;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.ConfirmAct;
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

/** What somebody finds when they come back to a form they left without sending it; leaving is going to another page. */
@CasusregieTest
class DraftsInFormsTest extends SpringBrowserlessTest {

    private static final String WHY = "Waarom gaat het geweld door?";
    private static final String OFFER = "U was hier gebleven";

    @Autowired
    private Analyses analyses;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private CaseId id;

    @BeforeEach
    void anAnalysisToSettle() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        id = cases.conferenceHeld();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasTypedIsOfferedAndPutBack() {
        openTask(LEAD);
        type(WHY, "Niemand grijpt op tijd in.");
        leave();

        openTask(LEAD);
        assertThat(page()).contains(OFFER, WHY);
        assertThat(area(WHY).getValue()).isEmpty();
        press("Verder gaan");

        assertThat(area(WHY).getValue()).isEqualTo("Niemand grijpt op tijd in.");
        assertThat(page()).doesNotContain(OFFER);
    }

    @Test
    void whatIsTypedAfterGoingOnFromOtherWorkBelongsToTheWorkInFront() {
        CaseId other = cases.conferenceHeld();
        openTask(LEAD, other);
        openTask(LEAD);
        type(WHY, "Niemand grijpt op tijd in.");

        openTask(LEAD, other);
        assertThat(page()).doesNotContain(OFFER);
        openTask(LEAD);
        assertThat(page()).contains(OFFER, WHY);
    }

    @Test
    void whatIsThrownAwayDoesNotComeBack() {
        openTask(LEAD);
        type(WHY, "Niemand grijpt op tijd in.");
        leave();
        openTask(LEAD);
        press("Weggooien");
        assertThat(area(WHY).getValue()).isEmpty();
        leave();

        openTask(LEAD);

        assertThat(page()).doesNotContain(OFFER);
    }

    @Test
    void typingOnWithoutAnsweringLosesNeither() {
        openTask(LEAD);
        type(WHY, "Niemand grijpt op tijd in.");
        leave();
        openTask(LEAD);
        type("Wat moet als eerste veranderen?", "Vader stopt met drinken.");
        leave();

        openTask(LEAD);
        press("Verder gaan");
        press("Verder gaan");

        assertThat(area(WHY).getValue()).isEqualTo("Niemand grijpt op tijd in.");
        assertThat(area("Wat moet als eerste veranderen?").getValue()).isEqualTo("Vader stopt met drinken.");
    }

    @Test
    void alsoLinesAndWhatIsStillBeingTypedInALine() {
        openTask(LEAD);
        test(find(TextField.class).withLabel("Wie?").single()).setValue("Vader");
        test(find(TextField.class).withLabel("Wat ziet die anders?").single()).setValue("Hij ziet geen probleem.");
        leave();

        openTask(LEAD);
        press("Verder gaan");

        assertThat(page()).contains("Hij ziet geen probleem.");
    }

    @Test
    void whatWasSentIsNotOfferedAgain() {
        openTask(LEAD);
        type(WHY, "Niemand grijpt op tijd in.");
        assertThat(kept()).isOne();
        type("Wat moet als eerste veranderen?", "Vader stopt met drinken.");
        type("Hoe is het met de kinderen?", "Bo slaapt slecht.");
        press("Stel de analyse vast");

        assertThat(kept()).isZero();
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStandsBesideWhatIsPutBack() {
        openTask(LEAD);
        type(WHY, "Niemand grijpt op tijd in.");
        leave();
        signedIn.as(COORDINATOR, () -> {
            AnalysisForm form = analyses.draft(id);
            analyses.saveDraft(id, with(form, "Het geweld levert hem macht op."))
                    .value();
        });

        openTask(LEAD);
        press("Verder gaan");
        assertThat(area(WHY).getValue()).isEqualTo("Niemand grijpt op tijd in.");
        assertThat(page()).contains("Het geweld levert hem macht op.");

        press("Zet deze tekst eronder");
        assertThat(area(WHY).getValue()).isEqualTo("Niemand grijpt op tijd in.\n\nHet geweld levert hem macht op.");
    }

    @Test
    void aDialogThatIsCancelledIsLeftOnPurpose() {
        signIn(COORDINATOR);
        openEndingOnTheTeam();
        type("Waarom eindigt de betrokkenheid?", "Toch niet nodig.");
        assertThat(kept()).isOne();

        press("Annuleren");

        assertThat(kept()).isZero();
    }

    @Test
    void aDialogGoesWithThePageItLiesOverAndWhatWasTypedInItIsOfferedAgain() {
        signIn(COORDINATOR);
        openEndingOnTheTeam();
        type("Waarom eindigt de betrokkenheid?", "Toch niet nodig.");

        leave();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(kept()).isOne();

        openEndingOnTheTeam();
        press("Verder gaan");
        assertThat(area("Waarom eindigt de betrokkenheid?").getValue()).isEqualTo("Toch niet nodig.");
    }

    @Test
    void aQuestionGoesWithThePageItLiesOver() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate(CaseNavigation.addressOf(id, "team"));
        ConfirmAct.ask("Zeker weten?", List.of("Dan is het zo."), "Doe het", () -> {});
        assertThat(find(ConfirmDialog.class).exists()).isTrue();

        leave();

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    private void openEndingOnTheTeam() {
        UI.getCurrent().navigate(CaseNavigation.addressOf(id, "team"));
        test(find(Button.class).withText("Beëindig betrokkenheid").all().getFirst())
                .click();
    }

    private static AnalysisForm with(AnalysisForm form, String why) {
        return new AnalysisForm(
                AnalysisTexts.of(field -> field.equals("whyItContinues")
                        ? why
                        : form.texts().byField().getOrDefault(field, "")),
                form.persons(),
                form.disagreements(),
                form.basedOn());
    }

    private void openTask(String username) {
        openTask(username, id);
    }

    private void openTask(String username, CaseId of) {
        signIn(username);
        UUID task = beneath.sql(
                        "select id from work_item where case_id = :id and kind = 'SETTLE_ANALYSIS' and state = 'OPEN'")
                .param("id", of.value())
                .query(UUID.class)
                .single();
        UI.getCurrent().navigate(InboxNavigation.addressOf(task));
        roundTrip();
    }

    private void signIn(String username) {
        var user = signedIn.user(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static void leave() {
        UI.getCurrent().navigate(CaseNavigation.CASES);
    }

    private static String page() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(area(label)).setValue(text);
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    private int kept() {
        return beneath.sql("select count(*) from form_draft where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
