package nl.casusregie.voice;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say themselves, agree to, correct and complain about: who writes it down and who reads it. */
@CasusregieTest
class VoiceTest {

    @Autowired
    private Statements statements;

    @Autowired
    private Consents consents;

    @Autowired
    private Supports supports;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Households households;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;
    private PersonId petra;
    private PersonId bo;
    private LocalDate today;

    @BeforeEach
    void aCase() {
        id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        petra = people.get(0);
        bo = people.get(1);
        today = LocalDate.now(clock);
    }

    private StatementForm words(StatementKind kind, String mayBeTold) {
        return new StatementForm(
                kind, today, "juf Els", "op school, met poppetjes", "Ik wil dat het stil is.", "", mayBeTold);
    }

    private ConsentForm consent(Answer own, Answer parents) {
        return new ConsentForm("traumascreening", today, own, parents, null, "", null);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }

    @Test
    void ofAChildIsAlsoWrittenDownWhatMayBeKnownToWhom() {
        assertThat(keys(signedIn.as(
                        LEAD, () -> statements.add(id, bo, words(StatementKind.VOICE, ""), Label.GENERAL, Set.of()))))
                .containsExactly("refusal.askWhatMayBeTold");

        signedIn.as(POLICE, () -> statements
                .add(id, bo, words(StatementKind.VOICE, "Mama wel, papa niet."), Label.GENERAL, Set.of(petra))
                .value());

        StatementRecord said =
                signedIn.as(LEAD, () -> statements.all(id)).get(bo).getFirst();
        assertThat(said.form().words()).isEqualTo("Ik wil dat het stil is.");
        assertThat(said.protection().notTo()).containsExactly(petra.value());
    }

    @Test
    void aCorrectionIsAnsweredOnceAndAnOwnStatementStays() {
        UUID correction = signedIn.as(LEAD, () -> statements
                .add(id, petra, words(StatementKind.CORRECTION, ""), Label.GENERAL, Set.of())
                .value());
        UUID statement = signedIn.as(LEAD, () -> statements
                .add(id, petra, words(StatementKind.OWN_STATEMENT, ""), Label.GENERAL, Set.of())
                .value());

        signedIn.as(LEAD, () -> statements
                .answer(id, correction, false, "De politie zag het anders.")
                .value());

        assertThat(keys(signedIn.as(LEAD, () -> statements.answer(id, correction, true, "Toch wel."))))
                .containsExactly("refusal.correctionAnswered");
        assertThat(keys(signedIn.as(LEAD, () -> statements.answer(id, statement, false, "Nee."))))
                .containsExactly("refusal.correctionAnswered");
        assertThat(signedIn.as(POLICE, () -> statements.all(id)).get(petra)).hasSize(2);
    }

    @Test
    void theRuleForTheAgeOfThePersonDecidesWhatConsentIs() {
        signedIn.as(LEAD, () -> consents.record(id, bo, consent(Answer.REFUSED, Answer.GIVEN))
                .value());
        signedIn.as(LEAD, () -> consents.record(id, petra, consent(Answer.REFUSED, Answer.GIVEN))
                .value());

        var all = signedIn.as(POLICE, () -> consents.all(id));
        assertThat(all.get(bo).getFirst().state()).isEqualTo(ConsentRecord.State.CONSENT);
        assertThat(all.get(bo).getFirst().rule()).isEqualTo(ConsentRule.PARENTS);
        assertThat(all.get(petra).getFirst().state()).isEqualTo(ConsentRecord.State.NO_CONSENT);
    }

    @Test
    void strangersNeitherReadNorWrite() {
        for (String who : List.of(OTHER_REGIONS_COORDINATOR, MENTAL_HEALTH_ADULTS, ZVH_MANAGER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> signedIn.as(who, () -> statements.all(id))).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(who, () -> consents.all(id))).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(who, () -> supports.all(id))).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(who, () -> complaints.all(id))).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> signedIn.as(who, () -> complaints.receive(id, complaint())))
                    .isInstanceOf(CaseNotVisible.class);
        }
    }

    @Test
    void wordsWithTheLabelHealthLeaveNoTraceForThePolice() {
        signedIn.as(LEAD, () -> statements
                .add(id, petra, words(StatementKind.VOICE, ""), Label.HEALTH, Set.of())
                .value());

        assertThat(signedIn.as(POLICE, () -> statements.all(id))).isEmpty();
        assertThat(signedIn.as(POLICE, () -> timeline.page(id, 0, 50)))
                .noneMatch(entry -> entry.key().startsWith("timeline.voice"));
    }

    @Test
    void whatIsSaidOfSupportReplacesWhatWasSaidBefore() {
        signedIn.as(LEAD, () -> supports.say(id, petra, new SupportForm(today, SupportForm.Reply.LATER, "", false))
                .value());
        assertThat(keys(signedIn.as(
                        LEAD,
                        () -> supports.say(id, petra, new SupportForm(today, SupportForm.Reply.WANTED, "", true)))))
                .containsExactly("refusal.required");
        signedIn.as(LEAD, () -> supports.say(
                        id, petra, new SupportForm(today, SupportForm.Reply.WANTED, "A. de Boer", true))
                .value());

        assertThat(signedIn.as(POLICE, () -> supports.all(id)).get(petra).supporter())
                .isEqualTo("A. de Boer");
    }

    private ComplaintForm complaint() {
        return new ComplaintForm(
                petra.value(), today, ComplaintStep.INFORMING, "Niemand heeft mij gebeld.", "Een excuus.");
    }

    @Test
    void theTeamTakesAComplaintAndTheCoordinatorSendsItOnAndSettlesIt() {
        UUID complaint =
                signedIn.as(POLICE, () -> complaints.receive(id, complaint()).value());

        assertThatThrownBy(() -> signedIn.as(POLICE, () -> complaints.send(id, complaint, "het wijkteam")))
                .isInstanceOf(CaseNotVisible.class);
        signedIn.as(
                COORDINATOR,
                () -> complaints.send(id, complaint, "het wijkteam").value());
        assertThat(state()).isEqualTo(ComplaintRecord.State.SENT);
        signedIn.as(
                COORDINATOR,
                () -> complaints.settle(id, complaint, "Excuses gemaakt.").value());

        assertThat(state()).isEqualTo(ComplaintRecord.State.SETTLED);
    }

    private ComplaintRecord.State state() {
        return signedIn.as(LEAD, () -> complaints.all(id)).getFirst().state();
    }

    @Test
    void onlyPeopleOfTheHouseholdSpeakHere() {
        PersonId stranger =
                Actors.asSystem(() -> households.ids(cases.teamed())).getFirst();

        assertThatThrownBy(() -> signedIn.as(
                        LEAD,
                        () -> statements.add(
                                id, stranger, words(StatementKind.VOICE, "Alles."), Label.GENERAL, Set.of())))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() ->
                        signedIn.as(LEAD, () -> consents.record(id, stranger, consent(Answer.GIVEN, Answer.GIVEN))))
                .isInstanceOf(CaseNotVisible.class);
    }
}
