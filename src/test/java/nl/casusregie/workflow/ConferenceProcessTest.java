package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.conference.ConferenceStatus;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionView;
import nl.casusregie.conference.MinutesForm;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class ConferenceProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Conferences conferences;

    @Autowired
    private ConferenceRecords records;

    @BeforeEach
    void giveTheAssertionsTheEngine() {
        BpmnAwareTests.init(processEngine);
    }

    @Test
    void aScheduledConferenceAsksEveryInvitedOrganisation() {
        CaseId id = cases.scheduled();

        assertThat(engine.waitingTasks(id))
                .containsExactly("task_prepareContribution", "task_prepareContribution", "task_prepareContribution");
    }

    @Test
    void whenAllContributionsAreInTheConferenceCanBeHeld() {
        CaseId id = cases.contributed();

        assertThat(engine.waitingTasks(id)).containsExactly("task_holdConference");
        theConference(id)
                .hasPassed("task_prepareContribution")
                .hasNotPassed("event_deadlinePassed", "task_markLate", "event_conferenceStarts");
    }

    @Test
    void whenTheDeadlinePassesTheMissingAreMarkedAndStillWelcome() {
        CaseId id = cases.scheduled();
        cases.contribute(id, LEAD);
        engine.fireTimer(id, "event_deadlinePassed");
        engine.runJobs(id);

        theConference(id)
                .hasPassed("event_deadlinePassed", "task_markLate", "event_lateMarked")
                .hasNotPassed("event_conferenceStarts");
        assertThat(late(id)).containsExactly("Politie Noordervaart", "Veilig Thuis Noordervaart");
        assertThat(engine.waitingTasks(id)).containsExactly("task_prepareContribution", "task_prepareContribution");

        cases.contribute(id, POLICE, APPLICANT);

        assertThat(engine.waitingTasks(id)).containsExactly("task_holdConference");
        assertThat(late(id)).containsExactly("Politie Noordervaart", "Veilig Thuis Noordervaart");
    }

    @Test
    void whenTheConferenceBeginsNobodyWaitsForContributionsButTheyAreAccepted() {
        CaseId id = cases.scheduled();
        engine.fireTimer(id, "event_conferenceStarts");

        assertThat(engine.waitingTasks(id)).containsExactly("task_holdConference");
        theConference(id).hasPassed("event_conferenceStarts").hasNotPassed("event_conferenceRecorded");

        cases.contribute(id, POLICE);

        assertThat(late(id)).contains("Politie Noordervaart");
        assertThat(engine.waitingTasks(id)).containsExactly("task_holdConference");
    }

    @Test
    void aConferenceThatWasHeldLeadsToTheAnalysis() {
        CaseId id = cases.contributed();
        ProcessInstance conference = engine.instance("case-conference", id);
        signedIn.as(COORDINATOR, () -> conferences
                .hold(id, cases.conference(id), cases.minutes(id))
                .value());

        BpmnAwareTests.assertThat(conference)
                .hasPassed("event_conferenceRecorded")
                .isEnded();
        assertThat(engine.waitingTasks(id)).containsExactly("task_settleAnalysis");
    }

    @Test
    void aConferenceThatWasNotHeldIsScheduledAgain() {
        CaseId id = cases.contributed();
        ConferenceId first = cases.conference(id);
        signedIn.as(COORDINATOR, () -> conferences
                .hold(id, first, MinutesForm.notHeld("Moeder was opgenomen."))
                .value());

        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
        theConference(id).hasPassed("task_holdConference").hasNotPassed("event_conferenceRecorded");

        signedIn.as(
                COORDINATOR, () -> conferences.schedule(id, cases.aSchedule(id)).value());

        assertThat(engine.waitingTasks(id)).hasSize(3).containsOnly("task_prepareContribution");
        assertThat(signedIn.as(COORDINATOR, () -> records.all(id)))
                .extracting(each -> each.status())
                .containsExactlyInAnyOrder(ConferenceStatus.NOT_HELD, ConferenceStatus.SCHEDULED);
    }

    @Test
    void aSettledAnalysisLeadsToThePlan() {
        CaseId id = cases.analysed();

        assertThat(engine.waitingTasks(id)).containsExactly("task_draftPlan");
        BpmnAwareTests.assertThat(engine.instance("mda-trajectory", id))
                .hasPassed("call_conference", "task_settleAnalysis")
                .hasNotPassed("call_planMaking");
    }

    private ProcessInstanceAssert theConference(CaseId id) {
        return BpmnAwareTests.assertThat(engine.instance("case-conference", id));
    }

    private java.util.List<String> late(CaseId id) {
        return signedIn.as(COORDINATOR, () -> records.all(id)).getFirst().contributions().stream()
                .filter(ContributionView::late)
                .map(ContributionView::organisationName)
                .toList();
    }
}
