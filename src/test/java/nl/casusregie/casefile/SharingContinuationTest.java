package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static nl.casusregie.testing.SignedIn.POLICE;
import static nl.casusregie.testing.SignedIn.PROCESS_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.LegalGround;
import nl.casusregie.access.SharingRecord;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.WorkingDays;
import nl.casusregie.testing.AsksTheLead;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the last day of a sharing whoever leads the case decides whether it goes on. */
@CasusregieTest
class SharingContinuationTest extends AsksTheLead {

    private static final String WHY = "De politie rijdt nog elke week langs de woning.";

    @Autowired
    private SharingsEnding ending;

    @Autowired
    private SharingContinuation continuation;

    @Autowired
    private SharingDecisions sharing;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private CaseId id;
    private OrganisationId police;
    private LocalDate soon;

    SharingContinuationTest() {
        super(WorkKind.DECIDE_SHARING);
    }

    @BeforeEach
    void aTeam() {
        id = cases.teamed();
        police = signedIn.user(POLICE).actor().organisation();
        soon = WorkingDays.plus(LocalDate.now(clock), 10);
    }

    private void share(LocalDate until, Label... categories) {
        SharingForm form = new SharingForm(
                police, Set.of(categories), LegalGround.CONSENT, "Samen waken", "Kan niet zonder", until);
        signedIn.as(COORDINATOR, () -> sharing.share(id, form).value());
    }

    @Override
    protected void ask() {
        ending.ask();
    }

    @Override
    protected LocalDate near() {
        share(soon, Label.GENERAL, Label.SAFETY);
        return soon;
    }

    @Override
    protected CaseId theCase() {
        return id;
    }

    private Outcome<CaseId> decide(String who, boolean goesOn, LocalDate until) {
        return signedIn.as(who, () -> continuation.decide(id, police, new ContinuationForm(goesOn, until, WHY)));
    }

    private List<SharingRecord> held(Label category) {
        return signedIn.as(COORDINATOR, () -> sharing.all(id)).stream()
                .filter(each -> each.organisation().equals(police) && each.active() && each.category() == category)
                .toList();
    }

    @Test
    void itIsAskedPerOrganisationAndTenWorkingDaysBefore() {
        share(soon.plusDays(1), Label.GENERAL, Label.SAFETY);
        ending.ask();
        assertThat(asked()).isEmpty();

        share(soon, Label.GENERAL, Label.SAFETY);
        ending.ask();

        assertThat(asked()).extracting(InboxRow::subject).containsExactly(police.value());
    }

    @Test
    void itGoesOnWithANewLastDayAndTheReason() {
        share(soon, Label.GENERAL, Label.SAFETY);
        ending.ask();
        LocalDate later = LocalDate.now(clock).plusMonths(6);

        decide(LEAD, true, later).value();

        assertThat(held(Label.SAFETY)).singleElement().satisfies(each -> {
            assertThat(each.terms().validUntil()).isEqualTo(later);
            assertThat(each.terms().necessity()).isEqualTo(WHY);
            assertThat(each.terms().purpose()).isEqualTo("Samen waken");
            assertThat(each.terms().ground()).isEqualTo(LegalGround.CONSENT);
        });
        assertThat(asked()).isEmpty();
        ending.ask();
        assertThat(asked()).isEmpty();
    }

    @Test
    void itMayEndOnItsDayAndNobodyIsAskedAgain() {
        share(soon, Label.GENERAL);
        ending.ask();

        decide(LEAD, false, null).value();

        assertThat(held(Label.GENERAL)).singleElement().satisfies(each -> {
            assertThat(each.terms().validUntil()).isEqualTo(soon);
            assertThat(each.endReason()).isEqualTo(WHY);
        });
        ending.ask();
        assertThat(asked()).isEmpty();
        assertThat(decide(LEAD, false, null).reasons()).extracting(Refusal::key).containsExactly("refusal.alreadyDone");
    }

    @Test
    void onlyWhoeverDecidesOnSharingAnswers() {
        share(soon, Label.GENERAL);
        ending.ask();

        for (String other : List.of(POLICE, FIXED_FACE, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> decide(other, false, null)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(other, () -> continuation.inQuestion(id, police)))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThat(signedIn.as(LEAD, () -> continuation.inQuestion(id, police)))
                .extracting(SharingRecord::category)
                .containsExactly(Label.GENERAL);
    }

    @Test
    void anAnswerSaysWhyAndUntilWhen() {
        share(soon, Label.GENERAL);
        ending.ask();

        assertThat(signedIn.as(LEAD, () -> continuation.decide(id, police, new ContinuationForm(null, null, "zomaar")))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("goesOn", "reason");
        assertThat(decide(LEAD, true, null).reasons())
                .extracting(Refusal::field)
                .containsExactly("validUntil");
        assertThat(decide(LEAD, true, LocalDate.now(clock)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.dateInPast");
        assertThat(decide(LEAD, true, LocalDate.now(clock).plusYears(3)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.sharingTooLong");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void anotherDecisionTakesTheQuestionBack() {
        share(soon, Label.GENERAL);
        ending.ask();
        UUID asking = held(Label.GENERAL).getFirst().id();

        signedIn.as(
                COORDINATOR, () -> sharing.stop(id, asking, "Niet meer nodig").value());

        assertThat(asked()).isEmpty();

        share(soon, Label.SAFETY);
        ending.ask();
        assertThat(asked()).hasSize(1);
        share(soon.plusYears(1), Label.SAFETY);
        assertThat(asked()).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutAnOrganisationThatLeftNorAboutACaseThatIsClosed() {
        CaseId closed = cases.closed();
        SharingForm form = new SharingForm(
                police, Set.of(Label.GENERAL), LegalGround.CONSENT, "Samen waken", "Kan niet zonder", soon);
        signedIn.as(COORDINATOR, () -> sharing.share(closed, form).value());
        OrganisationId never = signedIn.user(SignedIn.ADDICTION_CARE).actor().organisation();
        signedIn.as(COORDINATOR, () -> sharing.share(
                        id,
                        new SharingForm(
                                never, Set.of(Label.GENERAL), LegalGround.CONSENT, "Samen", "Kan niet zonder", soon))
                .value());

        ending.ask();

        assertThat(asked()).isEmpty();
        assertThat(signedIn.as(COORDINATOR, () -> inbox.waitingOn(closed))).isEmpty();
    }
}
