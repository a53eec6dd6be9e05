package nl.casusregie.analysis;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.conference.Conferences;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class AnalysesTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Households households;

    @Autowired
    private Engine engine;

    @Test
    void aSettledAnalysisCanBeReadByTheTeamWithItsDisagreement() {
        CaseId id = cases.analysed();

        AnalysisView settled = signedIn.as(POLICE, () -> analyses.settled(id)).getFirst();

        assertThat(settled.round()).isEqualTo(1);
        assertThat(settled.settledBy()).isEqualTo("Samira Bakker");
        assertThat(settled.content().disagreements()).hasSize(1);
    }

    @Test
    void onlyWhoLeadsTheCaseWritesTheAnalysis() {
        CaseId id = cases.conferenceHeld();

        for (String other : List.of(POLICE, SHELTER, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR)) {
            assertThatThrownBy(() -> signedIn.as(other, () -> analyses.saveDraft(id, AnalysisForm.empty())))
                    .isInstanceOf(CaseNotVisible.class);
        }
        assertThatThrownBy(() -> signedIn.as(SHELTER, () -> analyses.settled(id)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void withoutExplanationAndWithoutTheChildrenNothingIsSettled() {
        CaseId id = cases.conferenceHeld();

        assertThat(reasons(id, AnalysisForm.empty()))
                .containsExactlyInAnyOrder(
                        "refusal.childrenNeeded", "refusal.explanationNeeded", "refusal.explanationNeeded");
        assertThat(engine.waitingTasks(id)).containsExactly("task_settleAnalysis");
    }

    @Test
    void nothingIsSettledAboutSomebodyWhoWasNotHeard() {
        CaseId id = cases.conferenceHeld();
        signedIn.as(
                LEAD,
                () -> households.add(id, CaseForms.anAdult("Opa", "", "Dam")).value());

        assertThat(reasons(id, cases.anAnalysis(id))).containsExactly("refusal.notEverybodyHeard");
    }

    @Test
    void aMissingContributionNeedsAReason() {
        CaseId id = cases.scheduled();
        cases.contribute(id, LEAD);
        engine.fireTimer(id, "event_conferenceStarts");
        signedIn.as(COORDINATOR, () -> conferences
                .hold(id, cases.conference(id), cases.minutes(id))
                .value());
        AnalysisForm form = cases.anAnalysis(id);

        Outcome<CaseId> refused = signedIn.as(LEAD, () -> analyses.settle(id, form));
        assertThat(refused.reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.missingContributionsNeedReason");
        assertThat(refused.reasons().getFirst().args())
                .containsExactly("Politie Noordervaart, Veilig Thuis Noordervaart");

        AnalysisTexts reasoned = AnalysisTexts.of(field -> field.equals("missingContributionsReason")
                ? "Zij kennen het huishouden niet."
                : form.texts().byField().getOrDefault(field, ""));
        AnalysisForm withReason = new AnalysisForm(reasoned, form.persons(), form.disagreements(), 0);
        assertThat(reasons(id, withReason)).isEmpty();
    }

    @Test
    void aDraftIsKeptAndNotOverwrittenByWhoeverDidNotSeeIt() {
        CaseId id = cases.conferenceHeld();
        int revision = signedIn.as(
                LEAD, () -> analyses.saveDraft(id, cases.anAnalysis(id)).value());

        Outcome<Integer> blind = signedIn.as(FIXED_FACE, () -> analyses.saveDraft(id, AnalysisForm.empty()));
        AnalysisForm seen = signedIn.as(FIXED_FACE, () -> analyses.draft(id));

        assertThat(blind.reasons()).extracting(Refusal::key).containsExactly("refusal.analysisChangedMeanwhile");
        assertThat(seen.basedOn()).isEqualTo(revision);
        assertThat(seen.texts().whyItContinues()).isNotBlank();
        assertThat(signedIn.as(FIXED_FACE, () -> analyses.saveDraft(id, seen)).isDone())
                .isTrue();
        assertThat(engine.waitingTasks(id)).containsExactly("task_settleAnalysis");
    }

    @Test
    void anIncompleteLineIsPointedOut() {
        CaseId id = cases.conferenceHeld();
        AnalysisForm form = cases.anAnalysis(id);
        AnalysisForm incomplete =
                new AnalysisForm(form.texts(), form.persons(), List.of(new Disagreement("Vader", "")), 0);

        assertThat(reasons(id, incomplete)).containsExactly("refusal.disagreementIncomplete");
    }

    @Test
    void theNextRoundBeginsWithWhatWasConcluded() {
        CaseId id = cases.analysed();

        AnalysisForm next = signedIn.as(LEAD, () -> analyses.draft(id));

        assertThat(next.basedOn()).isZero();
        assertThat(next.texts().whyItContinues()).isNotBlank();
        signedIn.as(LEAD, () -> analyses.saveDraft(id, next).value());
        assertThat(signedIn.as(LEAD, () -> analyses.settled(id))).hasSize(1);
    }

    private List<String> reasons(CaseId id, AnalysisForm form) {
        return signedIn.as(LEAD, () -> analyses.settle(id, form)).reasons().stream()
                .map(Refusal::key)
                .toList();
    }
}
