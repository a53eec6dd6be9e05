package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.Map;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.Evaluations;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class EvaluationCycleProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Engine engine;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private CaseFiles files;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private ProcessInstance process;

    @BeforeEach
    void aCaseWhosePlanIsCarriedOut() {
        init(processEngine);
        id = cases.planAgreed();
        process = engine.instance("evaluation-cycle", id);
    }

    @Test
    void executionWaitsForTheMomentThatTheTableSays() {
        assertProcess()
                .isWaitingAt("gateway_whenToEvaluate")
                .hasPassed("task_determineMoment")
                .hasNotPassed("task_recordEvaluation");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.EXECUTION);
    }

    @Test
    void theEvaluationComesWhenItsMomentIsReached() {
        engine.fireTimer(id, "event_evaluationDue");

        assertProcess()
                .isWaitingAtExactly("task_recordEvaluation")
                .hasPassed("event_evaluationDue")
                .hasNotPassed("event_broughtForward");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.EVALUATION);
    }

    @Test
    void anEvaluationCanBeBroughtForward() {
        acts.bringEvaluationForward(id);

        assertProcess()
                .isWaitingAtExactly("task_recordEvaluation")
                .hasPassed("event_broughtForward")
                .hasNotPassed("event_evaluationDue");
    }

    @Test
    void anEvaluationThatHasBegunCannotBeBroughtForward() {
        acts.bringEvaluationForward(id);

        assertThat(signedIn.as(LEAD, () -> evaluations.bringForward(id)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.evaluationOnlyInExecution");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordedEvaluationEndsTheCycleWithItsDecision(EvaluationDecision decision) {
        acts.bringEvaluationForward(id);

        acts.evaluate(id, decision);

        assertProcess().isEnded().hasPassed("task_recordEvaluation", "event_evaluated");
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 30", "3, 60", "4, 30"})
    void thePhaseOfThePlanSaysHowLongExecutionRuns(int phase, int workingDays) {
        ProcessInstance other = engine.start("evaluation-cycle", cases.teamed(), Map.of("planPhase", phase));

        BpmnAwareTests.assertThat(other).variables().containsEntry("evaluationInWorkingDays", workingDays);
    }

    @Test
    void recordingHasATerm() {
        acts.bringEvaluationForward(id);

        engine.fireTimer(id, "task_recordEvaluation");
        engine.fireTimer(id, "task_recordEvaluation");

        assertProcess().isWaitingAtExactly("task_recordEvaluation").hasNotPassed("event_evaluated");
    }

    private ProcessInstanceAssert assertProcess() {
        return BpmnAwareTests.assertThat(process);
    }
}
