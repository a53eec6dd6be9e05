package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.network.RequestState;
import nl.casusregie.network.SpecialistRequests;
import nl.casusregie.safety.AcuteForm;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.AcuteState;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class WithdrawalProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Requests asked;

    @Autowired
    private SpecialistRequests requests;

    @Autowired
    private AcuteSafety acute;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ProcessEngine processEngine;

    @BeforeEach
    void letTheAssertionsKnowTheEngine() {
        BpmnAwareTests.init(processEngine);
    }

    @Test
    void withEverythingOpenNothingIsLeft() {
        CaseId id = cases.teamed();
        UUID request = asked.asked(id, MENTAL_HEALTH_YOUTH);
        UUID report =
                signedIn.as(POLICE, () -> acute.report(id, new AcuteForm("Dreiging.", "Petra", "", false, false, ""))
                        .value());
        ProcessInstance trajectory = engine.instance("mda-trajectory", id);
        ProcessInstance specialist = engine.instance("specialist-request", id);
        assertThat(engine.waitingTasks(id))
                .containsExactly("task_answerRequest", "task_scheduleConference", "task_secureSafety");

        signedIn.as(
                COORDINATOR, () -> ending.withdraw(id, "Het gezin is verhuisd.").value());

        BpmnAwareTests.assertThat(trajectory)
                .isEnded()
                .hasPassed("event_caseWithdrawn", "event_withdrawalRecorded")
                .hasNotPassed("event_acuteHandled", "event_requestFinished", "task_settleAnalysis");
        BpmnAwareTests.assertThat(specialist).isEnded().hasNotPassed("gateway_whatIsAnswered", "event_requestRevoked");
        assertThat(engine.waitingTasks(id)).isEmpty();
        assertThat(signedIn.as(COORDINATOR, () -> inbox.waitingOn(id))).isEmpty();
        assertThat(signedIn.as(LEAD, () -> requests.view(request)).state()).isEqualTo(RequestState.REVOKED);
        assertThat(signedIn.as(LEAD, () -> acute.view(id, report)).state()).isEqualTo(AcuteState.LAPSED);
        assertThatThrownBy(() -> signedIn.as(MENTAL_HEALTH_YOUTH, () -> requests.view(request)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void anApplicationCanBeWithdrawnDuringIntake() {
        CaseId id = cases.complete();
        ProcessInstance intake = engine.instance("intake", id);

        signedIn.as(COORDINATOR, () -> ending.withdraw(id, "Dubbel aangemeld.").value());

        BpmnAwareTests.assertThat(intake).isEnded().hasNotPassed("gateway_triageOutcome", "event_accepted");
        assertThat(engine.instance("mda-trajectory", id)).isNull();
        assertThat(signedIn.as(COORDINATOR, () -> inbox.waitingOn(id))).isEmpty();
    }
}
