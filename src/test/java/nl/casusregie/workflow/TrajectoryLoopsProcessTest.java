package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.MeasurementOutcome;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class TrajectoryLoopsProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Engine engine;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private CaseFiles files;

    @BeforeEach
    void askTheEngine() {
        init(processEngine);
    }

    @Test
    void anAgreedPlanIsCarriedOut() {
        CaseId id = cases.planAgreed();

        assertTrajectory(id)
                .isWaitingAtExactly("call_evaluation")
                .hasPassed("call_planMaking")
                .hasNotPassed("call_evaluation");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.EXECUTION);
    }

    @Test
    void goingOnLeadsToTheNextEvaluation() {
        CaseId id = cases.evaluated(EvaluationDecision.CONTINUE);

        assertTrajectory(id)
                .isWaitingAtExactly("call_evaluation")
                .hasPassed("gateway_whatIsDecided")
                .hasNotPassed("task_handleEscalation", "call_aftercare");
        assertThat(engine.waitingTasks(id)).isEmpty();
    }

    @Test
    void thePhaseThatTheEvaluationChoseHoldsForTheNextOne() {
        CaseId id = cases.evaluated(EvaluationDecision.CONTINUE);

        assertTrajectory(id).variables().containsEntry("planPhase", 2);
        BpmnAwareTests.assertThat(engine.instance("evaluation-cycle", id))
                .variables()
                .containsEntry("evaluationInWorkingDays", 30);
    }

    @Test
    void changingThePlanMakesANewOne() {
        CaseId id = cases.evaluated(EvaluationDecision.CHANGE_PLAN);

        assertTrajectory(id).isWaitingAtExactly("call_planMaking").hasNotPassed("task_handleEscalation");
        assertThat(engine.waitingTasks(id)).containsExactly("task_draftPlan");

        acts.makePlan(id);

        assertTrajectory(id).isWaitingAtExactly("call_evaluation");
    }

    @Test
    void analysingAgainBeginsWithAConference() {
        CaseId id = cases.evaluated(EvaluationDecision.REANALYSE);

        assertTrajectory(id).isWaitingAtExactly("call_conference").hasNotPassed("call_aftercare");
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.PREPARATION);
    }

    @Test
    void scalingUpAsksTheCoordinatorAndThenGoesOn() {
        CaseId id = cases.evaluated(EvaluationDecision.SCALE_UP);
        assertTrajectory(id).isWaitingAtExactly("task_handleEscalation").hasPassed("gateway_whatIsDecided");

        acts.handleEscalation(id);

        assertTrajectory(id)
                .isWaitingAtExactly("call_evaluation")
                .hasPassed("task_handleEscalation")
                .hasNotPassed("call_aftercare");
    }

    @Test
    void anEscalationThatIsNotHandledGoesOverItsTerm() {
        CaseId id = cases.evaluated(EvaluationDecision.SCALE_UP);

        engine.fireTimer(id, "task_handleEscalation");
        engine.fireTimer(id, "task_handleEscalation");

        assertTrajectory(id).isWaitingAtExactly("task_handleEscalation");
    }

    @Test
    void scalingDownThatIsNotAgreedGoesBackToExecution() {
        CaseId id = cases.evaluated(EvaluationDecision.SCALE_DOWN);

        acts.objectToScalingDown(id, POLICE);

        assertTrajectory(id)
                .isWaitingAtExactly("call_evaluation")
                .hasPassed("call_aftercare", "gateway_howDidItEnd")
                .hasNotPassed("task_closeCase");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.EXECUTION);
    }

    @Test
    void aSecondProposalToScaleDownAsksEverybodyAnew() {
        CaseId id = cases.evaluated(EvaluationDecision.SCALE_DOWN);
        acts.objectToScalingDown(id, POLICE);
        acts.bringEvaluationForward(id);
        acts.evaluate(id, EvaluationDecision.SCALE_DOWN);

        acts.confirm(id, LEAD);
        acts.confirm(id, POLICE);

        assertTrajectory(id).isWaitingAtExactly("call_aftercare");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.AFTERCARE);
    }

    @Test
    void aRelapseIsAnalysedAgain() {
        CaseId id = cases.inAftercare();
        acts.bringMeasurementForward(id);

        acts.measure(id, MeasurementOutcome.RELAPSE);

        assertTrajectory(id)
                .isWaitingAtExactly("call_conference")
                .hasPassed("gateway_howDidItEnd")
                .hasNotPassed("task_closeCase");
    }

    @Test
    void aStableSituationIsClosedByTheLead() {
        CaseId id = cases.stable();
        assertTrajectory(id).isWaitingAtExactly("task_closeCase").hasNotPassed("event_caseClosed");
        ProcessInstance trajectory = engine.instance("mda-trajectory", id);

        engine.fireTimer(id, "task_closeCase");
        engine.fireTimer(id, "task_closeCase");
        cases.close(id);

        BpmnAwareTests.assertThat(trajectory).isEnded().hasPassed("task_closeCase", "event_caseClosed");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.CLOSED);
    }

    private ProcessInstanceAssert assertTrajectory(CaseId id) {
        return BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id));
    }
}
