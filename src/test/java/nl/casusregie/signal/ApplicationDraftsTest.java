package nl.casusregie.signal;

import static nl.casusregie.testing.CaseForms.anAdult;
import static nl.casusregie.testing.CaseForms.anApplication;
import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.casusregie.keys.Place;
import nl.casusregie.keys.Vault;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class ApplicationDraftsTest {

    private static final ApplicationForm FORM = anApplication(anAdult("Ilse", "van 't", "Hooft"));

    @Autowired
    private Vault vault;

    @Autowired
    private ApplicationDrafts drafts;

    @Autowired
    private ApplicationDraftClearing clearing;

    @Autowired
    private TestClock clock;

    @Autowired
    private Applications applications;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @AfterEach
    void forget() {
        beneath.sql("delete from application_draft").update();
    }

    @Test
    void whatWasTypedComesBackAsItWas() {
        ApplicationDraft kept = signedIn.as(POLICE, () -> drafts.keep(anew()).value());

        assertThat(signedIn.as(POLICE, () -> drafts.find()))
                .get()
                .satisfies(found -> assertThat(found.form()).isEqualTo(FORM))
                .satisfies(found -> assertThat(found.caseId()).isEqualTo(kept.caseId()));
    }

    @Test
    void aDraftMayHoldWhatMayNotBeSent() {
        ApplicationForm wrong = anApplication(anAdult("\u0000", "", "x".repeat(10_001)));

        signedIn.as(POLICE, () -> drafts.keep(new ApplicationDraft(CaseId.random(), 0, Instant.EPOCH, wrong))
                .value());

        assertThat(signedIn.as(POLICE, () -> drafts.find()).orElseThrow().form())
                .isEqualTo(wrong);
    }

    @Test
    void nobodyElseReadsIt() {
        signedIn.as(POLICE, () -> drafts.keep(anew()).value());

        assertThat(signedIn.as(FIXED_FACE, () -> drafts.find())).isEmpty();
    }

    @Test
    void anApplicationNobodyGoesOnWithIsErasedAfterThirtyDays() {
        signedIn.as(POLICE, () -> drafts.keep(anew()).value());
        clock.advance(Duration.ofDays(29));
        clearing.clear();
        assertThat(signedIn.as(POLICE, () -> drafts.find())).isPresent();

        clock.advance(Duration.ofDays(2));
        clearing.clear();

        assertThat(signedIn.as(POLICE, () -> drafts.find())).isEmpty();
    }

    @Test
    void sendingRemovesIt() {
        ApplicationDraft kept = signedIn.as(POLICE, () -> drafts.keep(anew()).value());

        signedIn.as(POLICE, () -> applications.submit(kept.caseId(), FORM).value());

        assertThat(signedIn.as(POLICE, () -> drafts.find())).isEmpty();
    }

    @Test
    void aSecondWindowDoesNotOverwriteTheFirst() {
        ApplicationDraft opened = signedIn.as(POLICE, () -> drafts.keep(anew()).value());
        signedIn.as(POLICE, () -> drafts.keep(opened).value());

        Outcome<ApplicationDraft> stale = signedIn.as(POLICE, () -> drafts.keep(opened));
        Outcome<ApplicationDraft> another = signedIn.as(POLICE, () -> drafts.keep(anew()));

        assertThat(stale.reasons()).containsExactly(Refusal.of("refusal.draftElsewhere"));
        assertThat(another.reasons()).containsExactly(Refusal.of("refusal.draftElsewhere"));
    }

    @Test
    void aWindowThatStayedOpenAfterSendingMakesNoNewDraft() {
        ApplicationDraft kept = signedIn.as(POLICE, () -> drafts.keep(anew()).value());
        signedIn.as(POLICE, () -> applications.submit(kept.caseId(), FORM).value());

        assertThat(signedIn.as(POLICE, () -> drafts.keep(kept)).isDone()).isFalse();
    }

    @Test
    void aDraftOfAnOlderFormLocksNobodyOut() {
        signedIn.as(POLICE, () -> drafts.keep(anew()).value());
        String older = vault.seal(
                new Place("application_draft", "content", signedIn.idOf(POLICE).value()), "{\"persons\":5}");
        beneath.sql("update application_draft set content = :older")
                .param("older", older)
                .update();

        assertThat(signedIn.as(POLICE, () -> drafts.find())).isEmpty();
        assertThat(signedIn.as(POLICE, () -> drafts.keep(anew())).isDone()).isTrue();
    }

    private static ApplicationDraft anew() {
        return new ApplicationDraft(CaseId.random(), 0, Instant.EPOCH, FORM);
    }
}
