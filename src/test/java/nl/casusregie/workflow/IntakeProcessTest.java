package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class IntakeProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Test
    void aCompleteApplicationWaitsForTriage() {
        CaseId id = cases.complete();

        assertThat(engine.waitingTasks(id)).containsExactly("task_decideTriage");
    }

    @Test
    void anAdmittedCaseAsksToHearEveryPerson() {
        CaseId id = cases.admitted();

        assertThat(engine.waitingTasks(id)).containsExactly("task_hearPerson", "task_hearPerson");
    }

    @Test
    void adviceEndsTheTrajectory() {
        CaseId id = cases.triaged(TriageOutcome.ADVICE);

        assertThat(engine.instance("mda-trajectory", id)).isNull();
    }

    @Test
    void aTeamThatStandsLeadsToTheConference() {
        CaseId id = cases.teamed();

        assertThat(engine.waitingTasks(id)).containsExactly("task_scheduleConference");
    }
}
