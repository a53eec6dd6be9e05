package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.casefile.TimelineEntry;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.Conferences;
import nl.casusregie.safety.AcuteReportView;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.AcuteSource;
import nl.casusregie.safety.DateKnown;
import nl.casusregie.safety.IncidentForm;
import nl.casusregie.safety.IncidentKind;
import nl.casusregie.safety.IncidentView;
import nl.casusregie.safety.IncidentWeight;
import nl.casusregie.safety.Incidents;
import nl.casusregie.safety.Severity;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Known;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class IncidentProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Incidents incidents;

    @Autowired
    private AcuteSafety acute;

    @Autowired
    private Conferences conferences;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Timeline timeline;

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
    void anIncidentThatAsksForNothingExtraIsWeighedAndDone() {
        CaseId id = cases.teamed();
        UUID incident = report(id, Severity.LIGHT, false);
        ProcessInstance trajectory = engine.instance("mda-trajectory", id);
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference", "task_weighIncident");

        weigh(id, incident, IncidentWeight.NOTHING);

        BpmnAwareTests.assertThat(trajectory)
                .hasPassed(
                        "event_incidentReported",
                        "task_adviseOnIncident",
                        "task_weighIncident",
                        "event_incidentWeighed")
                .hasNotPassed("call_extraConference", "task_requestReanalysis", "call_acuteAfterIncident")
                .isNotEnded();
        IncidentView weighed = signedIn.as(LEAD, () -> incidents.view(id, incident));
        assertThat(weighed.weight()).isEqualTo(IncidentWeight.NOTHING);
        assertThat(weighed.weighedBy()).isEqualTo("Samira Bakker");
    }

    @Test
    void anExtraConferenceMovesNoPhaseOfTheCase() {
        CaseId id = cases.teamed();
        UUID incident = report(id, Severity.SERIOUS, false);

        weigh(id, incident, IncidentWeight.EXTRA_CONFERENCE);

        BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id))
                .isWaitingAt("call_conference", "call_extraConference")
                .hasNotPassed("event_incidentWeighed", "task_requestReanalysis", "call_acuteAfterIncident");
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference", "task_scheduleConference");
    }

    @Test
    void reanalysisBeforeThereIsAPlanWaitsForTheAnalysisThatIsComing() {
        CaseId id = cases.teamed();
        UUID incident = report(id, Severity.SEVERE, false);

        weigh(id, incident, IncidentWeight.REANALYSIS);
        engine.runJobs(id);

        BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id))
                .hasPassed("task_requestReanalysis", "event_reanalysisRequested")
                .hasNotPassed("event_reanalysisNeeded", "call_extraConference")
                .isNotEnded();
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 1)))
                .extracting(TimelineEntry::key, TimelineEntry::actorName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("timeline.reanalysisIsComing", "Casusregie"));
    }

    @Test
    void anAcuteIncidentBecomesAnAcuteReport() {
        CaseId id = cases.teamed();
        UUID incident = report(id, Severity.SEVERE, true);

        weigh(id, incident, IncidentWeight.ACUTE);

        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference", "task_secureSafety");
        AcuteReportView opened = signedIn.as(LEAD, () -> acute.ofCase(id)).getFirst();
        assertThat(opened.source()).isEqualTo(AcuteSource.INCIDENT);
        settle(id, opened.id());
        BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id))
                .hasPassed("call_acuteAfterIncident", "event_acuteAfterIncidentHandled")
                .hasNotPassed("event_acuteReported", "event_incidentWeighed");
    }

    @Test
    void twoIncidentsKeepTheirOwnAdvice() {
        CaseId id = cases.teamed();
        UUID light = report(id, Severity.LIGHT, false);
        UUID dangerous = report(id, Severity.SERIOUS, true);

        assertThat(advice(id, light)).isEqualTo(IncidentWeight.NOTHING);
        assertThat(advice(id, dangerous)).isEqualTo(IncidentWeight.ACUTE);
        weigh(id, light, IncidentWeight.NOTHING);
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference", "task_weighIncident");
    }

    @Test
    void reanalysisInterruptsTheExecutionOfThePlan() {
        CaseId id = cases.planAgreed();
        ProcessInstance execution = engine.instance("evaluation-cycle", id);
        UUID incident = report(id, Severity.SEVERE, false);

        weigh(id, incident, IncidentWeight.REANALYSIS);
        engine.runJobs(id);

        BpmnAwareTests.assertThat(execution).isEnded().hasNotPassed("task_recordEvaluation", "event_evaluated");
        BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id))
                .hasPassed("task_requestReanalysis", "event_reanalysisRequested", "event_reanalysisNeeded")
                .isWaitingAt("call_conference")
                .hasNotPassed("gateway_whatIsDecided");
        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
        assertThat(signedIn.as(LEAD, () -> files.overview(id)).phase()).isEqualTo(CasePhase.PREPARATION);
        assertThat(signedIn.as(LEAD, () -> timeline.page(id, 0, 3)))
                .extracting(TimelineEntry::key)
                .contains("timeline.reanalysisStarts");
    }

    @Test
    void anExtraConferenceDuringExecutionIsHeldAndTheExecutionGoesOn() {
        CaseId id = cases.planAgreed();
        UUID incident = report(id, Severity.SERIOUS, false);
        weigh(id, incident, IncidentWeight.EXTRA_CONFERENCE);

        ConferenceId extra = signedIn.as(
                COORDINATOR, () -> conferences.schedule(id, cases.aSchedule(id)).value());
        for (String member : List.of(LEAD, APPLICANT, POLICE)) {
            signedIn.as(member, () -> conferences
                    .contribute(id, extra, CaseForms.aContribution())
                    .value());
        }
        signedIn.as(
                COORDINATOR,
                () -> conferences.hold(id, extra, cases.minutes(id)).value());

        BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id))
                .hasPassed("call_extraConference", "event_extraConferenceHeld")
                .isWaitingAt("call_evaluation")
                .hasNotPassed("event_reanalysisNeeded", "event_incidentWeighed");
        assertThat(signedIn.as(LEAD, () -> files.overview(id)).phase()).isEqualTo(CasePhase.EXECUTION);
    }

    private IncidentWeight advice(CaseId id, UUID incident) {
        return signedIn.as(LEAD, () -> incidents.view(id, incident).advised());
    }

    private UUID report(CaseId id, Severity severity, boolean danger) {
        IncidentForm form = new IncidentForm(
                DateKnown.UNKNOWN,
                null,
                Set.of(IncidentKind.PARTNER_VIOLENCE),
                "Er is geduwd en geschreeuwd.",
                "de buurvrouw",
                Known.NO,
                Known.UNKNOWN,
                Known.NO,
                Known.YES,
                severity,
                danger,
                false);
        return signedIn.as(POLICE, () -> incidents.report(id, form).value());
    }

    private void weigh(CaseId id, UUID incident, IncidentWeight weight) {
        signedIn.as(LEAD, () -> incidents
                .weigh(id, incident, weight, "Zo gewogen met het team.")
                .value());
    }

    private void settle(CaseId id, UUID report) {
        signedIn.as(LEAD, () -> acute.secure(
                        id,
                        report,
                        new nl.casusregie.safety.SecuringForm(
                                "Opvang geregeld.", "De Haven", java.time.LocalDate.of(2099, 1, 1)))
                .value());
        signedIn.as(
                COORDINATOR, () -> acute.confirm(id, report, true, "Veilig.").value());
    }
}
