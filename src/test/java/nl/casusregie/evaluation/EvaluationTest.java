package nl.casusregie.evaluation;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.household.Households;
import nl.casusregie.plan.BottomLine;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.PlanView;
import nl.casusregie.plan.Plans;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.PlannedCases;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class EvaluationTest {

    @Autowired
    private PlannedCases planned;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Escalations escalations;

    @Autowired
    private ScalingDown scalingDown;

    @Autowired
    private Aftercare aftercare;

    @Autowired
    private Plans plans;

    @Autowired
    private Households households;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    private CaseId id;

    @BeforeEach
    void anEvaluationIsAsked() {
        id = planned.toEvaluate();
    }

    @Test
    void nothingIsLeftOutOfAnEvaluation() {
        EvaluationForm empty = new EvaluationForm(List.of(), List.of(), null, null, List.of(), null, "", null);

        assertThat(record(empty).reasons())
                .extracting("key")
                .contains("refusal.bottomLineUnjudged", "refusal.judgementNeedsEvidence", "refusal.scoreNeeded");
        assertThat(record(empty).reasons())
                .extracting("field")
                .contains("incidents", "decision", "reason", "planPhase");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "NOT_MET"})
    void scalingDownIsRefusedWhileABottomLineIsNotMet(BottomLineStatus status) {
        EvaluationForm form = acts.anEvaluation(id, status, EvaluationDecision.SCALE_DOWN, 3);

        assertThat(record(form).reasons()).extracting("key").containsExactly("refusal.scaleDownNeedsBottomLines");
    }

    @Test
    void whatWasJudgedShowsInThePlan() {
        record(acts.anEvaluation(id, BottomLineStatus.PARTLY, EvaluationDecision.CONTINUE, 2))
                .value();

        assertThat(agreedPlan().content())
                .satisfies(plan -> assertThat(plan.phase()).isEqualTo(2))
                .satisfies(plan -> assertThat(plan.bottomLines())
                        .extracting(BottomLine::status)
                        .containsExactly(BottomLineStatus.PARTLY));
    }

    @Test
    void anEvaluationOnOrAfterTheCheckDateCountsAsThatCheck() {
        BottomLine line = agreedPlan().content().bottomLines().getFirst();
        assertThat(agreedPlan().awaitsCheck(line)).isTrue();

        clock.advance(Duration.ofDays(8));
        record(acts.anEvaluation(id, BottomLineStatus.MET, EvaluationDecision.CONTINUE, 1))
                .value();

        assertThat(agreedPlan().awaitsCheck(line)).isFalse();
    }

    @Test
    void anEvaluationKeepsWhatTheBottomLineSaidAtThatMoment() {
        record(acts.anEvaluation(id, BottomLineStatus.MET, EvaluationDecision.CONTINUE, 1))
                .value();

        assertThat(signedIn.as(POLICE, () -> evaluations.last(id).orElseThrow())
                        .content()
                        .judgements())
                .extracting(LineJudgement::requirement)
                .containsExactly("De kinderen zijn nooit alleen met beide ouders.");
    }

    @Test
    void notWantingToAnswerIsAnAnswerButAScoreNeedsItsSource() {
        List<PersonId> persons = Actors.asSystem(() -> households.ids(id));
        Experience refused = new Experience(persons.getFirst().value(), true, null, null, "", null);
        Experience withoutSource = new Experience(persons.getLast().value(), false, 11, null, "", null);
        EvaluationForm whole = acts.anEvaluation(id, BottomLineStatus.MET, EvaluationDecision.CONTINUE, 1);
        EvaluationForm form = new EvaluationForm(
                whole.judgements(),
                whole.progress(),
                0,
                null,
                List.of(refused, withoutSource),
                whole.decision(),
                whole.reason(),
                1);

        String at = Experience.fieldOf(persons.getLast().value());
        assertThat(record(form).reasons()).extracting("field").containsExactly(at + ".safety", at + ".filledInBy");
    }

    @Test
    void aSecondEvaluationOfTheSameMomentHearsWhoWasFirst() {
        EvaluationForm form = acts.anEvaluation(id, BottomLineStatus.MET, EvaluationDecision.CONTINUE, 1);
        record(form).value();

        assertThat(record(form).reasons()).extracting("key").containsExactly("refusal.alreadyDone");
    }

    @Test
    void confirmingNeedsTheWholeChecklist() {
        record(acts.anEvaluation(id, BottomLineStatus.MET, EvaluationDecision.SCALE_DOWN, 3))
                .value();
        engine.start("aftercare", id, Map.of());

        assertThat(signedIn.as(
                                POLICE,
                                () -> scalingDown.answer(
                                        id,
                                        new ScalingDownForm(PlanActs.checklist(false), true, ""),
                                        PlanActs.FOR_THE_CHILDREN))
                        .reasons())
                .extracting("key")
                .containsExactly("refusal.confirmNeedsWholeChecklist");
        assertThat(signedIn.as(
                                POLICE,
                                () -> scalingDown.answer(
                                        id, new ScalingDownForm(Map.of(), null, ""), PlanActs.FOR_THE_CHILDREN))
                        .reasons())
                .hasSize(ChecklistItem.values().length + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {POLICE, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER})
    void onlyWhoLeadsEvaluates(String username) {
        signedIn.as(username, () -> {
            assertThatThrownBy(() -> evaluations.bringForward(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> aftercare.bringForward(id)).isInstanceOf(CaseNotVisible.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER, ADMINISTRATOR})
    void evaluationsDoNotExistForWhoIsNotOnTheTeam(String username) {
        signedIn.as(username, () -> {
            assertThatThrownBy(() -> evaluations.last(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> escalations.all(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> scalingDown.answers(id)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> aftercare.newest(id, 1)).isInstanceOf(CaseNotVisible.class);
        });
    }

    @Test
    void theLeadDoesNotHandleTheEscalation() {
        EscalationForm form = new EscalationForm(EscalationLevel.LINE_MANAGERS, "?", "!", null);

        signedIn.as(LEAD, () -> assertThatThrownBy(() -> escalations.handle(id, form, PlanActs.FOR_THE_CHILDREN))
                .isInstanceOf(CaseNotVisible.class));
    }

    private PlanView agreedPlan() {
        return signedIn.as(LEAD, () -> plans.agreed(id).orElseThrow());
    }

    private Outcome<EvaluationDecision> record(EvaluationForm form) {
        return signedIn.as(LEAD, () -> evaluations.record(id, form, PlanActs.FOR_THE_CHILDREN));
    }
}
