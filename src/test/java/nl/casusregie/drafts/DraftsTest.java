package nl.casusregie.drafts;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DraftStore;
import nl.casusregie.shell.ui.DraftStore.Draft;
import nl.casusregie.shell.ui.DraftStore.Form;
import nl.casusregie.shell.ui.DraftStore.Typed;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class DraftsTest {

    private static final Map<String, Typed> WORDS = Map.of("reason", new Typed("", "Zij durft niet naar huis."));

    @Autowired
    private DraftStore drafts;

    @Autowired
    private DraftClearing clearing;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    private CaseId caseId;
    private Form form;
    private UUID sitting;

    @BeforeEach
    void aFormAboutACase() {
        caseId = cases.teamed();
        form = new Form("taak/" + UUID.randomUUID() + "|Nora uit het team halen?", caseId);
        sitting = UUID.randomUUID();
    }

    @Test
    void itsWriterFindsItAgainAndNobodyElseDoes() {
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));

        assertThat(found(POLICE)).extracting(Draft::fields).containsExactly(WORDS);
        assertThat(found(COORDINATOR)).isEmpty();
        assertThat(found(LEAD)).isEmpty();
    }

    @Test
    void nobodyElseChangesOrThrowsItAway() {
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));
        signedIn.as(LEAD, () -> {
            drafts.discard(sitting);
            drafts.forget(form);
            drafts.keep(form, sitting, Map.of("reason", new Typed("", "Iets anders.")));
        });

        assertThat(found(POLICE)).extracting(Draft::fields).containsExactly(WORDS);
        assertThat(found(LEAD)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNeitherTheWordsNorTheNameInTheHeading() {
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));

        String row = beneath.sql("select form_draft::text from form_draft where id = :id")
                .param("id", sitting)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("durft").doesNotContain("Nora").contains("sealed:");
    }

    @Test
    void whatIsTypedInASecondTabDoesNotPushOutTheFirst() {
        Map<String, Typed> later = Map.of("reason", new Typed("", "Later getypt."));
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));
        clock.advance(Duration.ofMinutes(1));
        signedIn.as(POLICE, () -> drafts.keep(form, UUID.randomUUID(), later));

        assertThat(found(POLICE)).extracting(Draft::fields).containsExactly(later, WORDS);
    }

    @Test
    void whatWasSentIsGoneWithAllThatWasTypedBefore() {
        signedIn.as(POLICE, () -> {
            drafts.keep(form, sitting, WORDS);
            drafts.keep(form, UUID.randomUUID(), WORDS);
            drafts.forget(form);
        });

        assertThat(found(POLICE)).isEmpty();
    }

    @Test
    void whoseRightToTheCaseEndedNeitherFindsNorKeepsADraftOfIt() {
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));
        leavesTheTeam(POLICE);

        assertThat(found(POLICE)).isEmpty();
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));
        assertThat(rows()).isZero();
    }

    @Test
    void aDraftIsErasedWhenTheRightToTheCaseHasEndedAlsoIfItsWriterNeverComesBack() {
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));
        clearing.clear();
        assertThat(rows()).isOne();

        leavesTheTeam(POLICE);
        clearing.clear();

        assertThat(rows()).isZero();
    }

    @Test
    void aDraftNobodyComesBackToIsErasedAfterThirtyDays() {
        signedIn.as(POLICE, () -> drafts.keep(form, sitting, WORDS));
        clock.advance(Duration.ofDays(29));
        clearing.clear();
        assertThat(rows()).isOne();

        clock.advance(Duration.ofDays(2));
        clearing.clear();

        assertThat(rows()).isZero();
    }

    private List<Draft> found(String username) {
        return signedIn.as(username, () -> drafts.find(form));
    }

    private int rows() {
        return beneath.sql("select count(*) from form_draft where id = :id")
                .param("id", sitting)
                .query(Integer.class)
                .single();
    }

    private void leavesTheTeam(String username) {
        signedIn.as(COORDINATOR, () -> teamForming.history(caseId).stream()
                .filter(member -> member.user().equals(signedIn.idOf(username)))
                .forEach(member ->
                        teamForming.end(caseId, member.id(), "Niet meer nodig").value()));
    }
}
