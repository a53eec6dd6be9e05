package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.evaluation.Aftercare;
import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.MeasurementOutcome;
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
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class AftercareProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PlanActs acts;

    @Autowired
    private Engine engine;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private Aftercare aftercare;

    @Autowired
    private CaseFiles files;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;
    private ProcessInstance process;

    @BeforeEach
    void aCaseThatIsProposedForScalingDown() {
        init(processEngine);
        id = cases.evaluated(EvaluationDecision.SCALE_DOWN);
        process = engine.instance("aftercare", id);
    }

    @Test
    void twoOrganisationsThatConfirmBeginAftercare() {
        acts.confirm(id, LEAD);
        assertProcess().isWaitingAt("task_confirmScalingDown").hasNotPassed("gateway_isConfirmed");

        acts.confirm(id, POLICE);

        assertProcess()
                .isWaitingAt("gateway_whenToMeasure")
                .hasPassed("gateway_isConfirmed", "gateway_mergeMeasurements")
                .hasNotPassed("event_scalingDownRefused");
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.AFTERCARE);
    }

    @Test
    void oneObjectionStopsScalingDown() {
        acts.confirm(id, LEAD);

        acts.objectToScalingDown(id, POLICE);

        assertProcess()
                .isEnded()
                .hasPassed("task_confirmScalingDown", "event_scalingDownRefused")
                .hasNotPassed("gateway_mergeMeasurements");
    }

    @Test
    void confirmingHasATermForEachOrganisation() {
        for (int timer = 0; timer < 6; timer++) {
            engine.fireTimer(id, "task_confirmScalingDown");
        }

        assertProcess().isWaitingAt("task_confirmScalingDown").hasNotPassed("gateway_isConfirmed");
    }

    @Test
    void theMeasurementComesWhenItsMomentIsReached() {
        scaleDown();

        engine.fireTimer(id, "event_measurementDue");

        assertProcess()
                .isWaitingAtExactly("task_recordMeasurement")
                .hasPassed("event_measurementDue")
                .hasNotPassed("event_measurementBroughtForward");
    }

    @Test
    void aMeasurementCanBeBroughtForwardButNotTwice() {
        scaleDown();

        acts.bringMeasurementForward(id);

        assertProcess()
                .isWaitingAtExactly("task_recordMeasurement")
                .hasPassed("event_measurementBroughtForward")
                .hasNotPassed("event_measurementDue");
        assertThat(signedIn.as(LEAD, () -> aftercare.bringForward(id)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.measurementOnlyInAftercare");
    }

    @Test
    void aStableSituationEndsAftercare() {
        measured(MeasurementOutcome.STABLE);

        assertProcess()
                .isEnded()
                .hasPassed("task_recordMeasurement", "gateway_howIsItGoing", "event_stable")
                .hasNotPassed("event_relapsed");
    }

    @Test
    void aRelapseEndsAftercare() {
        measured(MeasurementOutcome.RELAPSE);

        assertProcess().isEnded().hasPassed("event_relapsed").hasNotPassed("event_stable");
    }

    @Test
    void anotherMeasurementWaitsForTheNextMoment() {
        measured(MeasurementOutcome.NEXT);
        assertProcess().isWaitingAt("gateway_whenToMeasure").hasNotPassed("event_stable", "event_relapsed");

        engine.fireTimer(id, "event_measurementDue");
        acts.measure(id, MeasurementOutcome.STABLE);

        assertProcess().isEnded().hasPassed("event_measurementDue", "event_stable");
    }

    @Test
    void measuringHasATerm() {
        scaleDown();
        acts.bringMeasurementForward(id);

        engine.fireTimer(id, "task_recordMeasurement");
        engine.fireTimer(id, "task_recordMeasurement");

        assertProcess().isWaitingAtExactly("task_recordMeasurement");
    }

    private void measured(MeasurementOutcome outcome) {
        scaleDown();
        acts.bringMeasurementForward(id);
        acts.measure(id, outcome);
    }

    private void scaleDown() {
        acts.confirm(id, LEAD);
        acts.confirm(id, POLICE);
    }

    private ProcessInstanceAssert assertProcess() {
        return BpmnAwareTests.assertThat(process);
    }
}
