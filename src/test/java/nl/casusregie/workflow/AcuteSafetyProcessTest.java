package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.safety.AcuteForm;
import nl.casusregie.safety.AcuteReportView;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.AcuteSource;
import nl.casusregie.safety.AcuteState;
import nl.casusregie.safety.SecuringForm;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class AcuteSafetyProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private AcuteSafety acute;

    @Autowired
    private Triage triage;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine processEngine;

    @BeforeEach
    void letTheAssertionsKnowTheEngine() {
        BpmnAwareTests.init(processEngine);
    }

    @Test
    void acuteUnsafetyRunsBesideTheTrajectoryUntilItIsSafeAgain() {
        CaseId id = cases.teamed();
        ProcessInstance trajectory = engine.instance("mda-trajectory", id);
        UUID report = report(id, POLICE);
        ProcessInstance instance = engine.instance("acute-safety", id);
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference", "task_secureSafety");
        assertThat(signedIn.as(LEAD, () -> inbox.page(InboxList.MINE, "", 0, 1000)))
                .extracting(InboxRow::subject)
                .contains(report);

        secure(id, report, LEAD);
        confirm(id, report, true);

        BpmnAwareTests.assertThat(instance)
                .isEnded()
                .hasPassedInOrder("task_secureSafety", "task_confirmSafety", "event_safetyRestored");
        BpmnAwareTests.assertThat(trajectory)
                .hasPassed("event_acuteReported", "call_acuteSafety", "event_acuteHandled")
                .hasNotPassed("event_incidentReported", "event_caseWithdrawn")
                .isNotEnded();
        assertThat(view(id, report).state()).isEqualTo(AcuteState.SETTLED);
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
    }

    @Test
    void whatIsNotSafeAfterAllIsSecuredAnew() {
        CaseId id = cases.teamed();
        UUID report = report(id, POLICE);
        ProcessInstance instance = engine.instance("acute-safety", id);
        secure(id, report, LEAD);

        confirm(id, report, false);

        BpmnAwareTests.assertThat(instance)
                .isWaitingAt("task_secureSafety")
                .hasPassed("task_confirmSafety")
                .hasNotPassed("event_safetyRestored");
        assertThat(view(id, report).state()).isEqualTo(AcuteState.OPEN);
        secure(id, report, LEAD);
        confirm(id, report, true);
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed("event_safetyRestored");
    }

    @Test
    void itCanBeReportedAtTheFirstMomentAndWaitsForNothing() {
        CaseId id = cases.submitted();

        UUID report = report(id, APPLICANT);

        assertThat(engine.waitingTasks(id)).containsExactly("task_checkCompleteness", "task_secureSafety");
        secure(id, report, COORDINATOR);
        confirm(id, report, true);
        assertThat(engine.waitingTasks(id)).containsExactly("task_checkCompleteness");
    }

    @Test
    void acuteAtTriageIsMadeSafeFirstAndThenTriagedAnew() {
        CaseId id = cases.triaged(TriageOutcome.ACUTE);
        ProcessInstance intake = engine.instance("intake", id);
        AcuteReportView opened =
                signedIn.as(COORDINATOR, () -> acute.ofCase(id)).getFirst();
        assertThat(opened.source()).isEqualTo(AcuteSource.TRIAGE);
        assertThat(engine.waitingTasks(id)).containsExactly("task_secureSafety");

        secure(id, opened.id(), COORDINATOR);
        confirm(id, opened.id(), true);

        BpmnAwareTests.assertThat(intake)
                .hasPassed("task_decideTriage", "call_acuteFirst")
                .isWaitingAt("task_decideTriage")
                .hasNotPassed("event_accepted", "event_referred", "event_advised");
        signedIn.as(COORDINATOR, () -> triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT))
                .value());
        BpmnAwareTests.assertThat(intake).isEnded().hasPassed("event_accepted");
    }

    @Test
    void twoReportsRunBesideEachOther() {
        CaseId id = cases.teamed();
        UUID first = report(id, POLICE);
        UUID second = report(id, LEAD);
        secure(id, second, LEAD);

        assertThat(engine.waitingTasks(id))
                .containsExactly("task_confirmSafety", "task_scheduleConference", "task_secureSafety");
        assertThat(view(id, first).state()).isEqualTo(AcuteState.OPEN);
        assertThat(view(id, second).state()).isEqualTo(AcuteState.SECURED);
    }

    @Test
    void nobodySecuringItIsEscalatedByTheClock() {
        CaseId id = cases.teamed();
        UUID report = report(id, POLICE);

        engine.fireTimer(id, "task_secureSafety");
        engine.fireTimer(id, "task_secureSafety");

        assertThat(signedIn.as(LEAD, () -> inbox.page(InboxList.MINE, "", 0, 1000)))
                .filteredOn(row -> report.equals(row.subject()))
                .hasSize(1)
                .allMatch(InboxRow::escalated);
    }

    @Test
    void afterTheCaseHasEndedItIsRefusedWithWhomToCall() {
        CaseId id = cases.triaged(TriageOutcome.ADVICE);

        assertThat(signedIn.as(COORDINATOR, () -> acute.report(id, form()).reasons()))
                .extracting(reason -> reason.key())
                .containsExactly("refusal.acuteCaseHasEnded");
    }

    private static AcuteForm form() {
        return new AcuteForm(
                "Hij staat voor de deur en bedreigt haar.", "Petra en Bo", "thuis", false, true, "112 gebeld");
    }

    private UUID report(CaseId id, String who) {
        return signedIn.as(who, () -> acute.report(id, form()).value());
    }

    private void secure(CaseId id, UUID report, String who) {
        LocalDate inThreeDays = LocalDate.now(clock).plusDays(3);
        signedIn.as(
                who, () -> acute.secure(id, report, new SecuringForm("Huisverbod opgelegd.", "politie", inThreeDays))
                        .value());
    }

    private void confirm(CaseId id, UUID report, boolean safe) {
        signedIn.as(COORDINATOR, () -> acute.confirm(id, report, safe, "Nagevraagd bij de politie.")
                .value());
    }

    private AcuteReportView view(CaseId id, UUID report) {
        return signedIn.as(LEAD, () -> acute.view(id, report));
    }
}
