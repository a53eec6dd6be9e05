package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class IntakeProcessTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private SignedIn signedIn;

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

    @Test
    void anotherTableEndsTheTrajectory() {
        CaseId id = cases.triaged(TriageOutcome.OTHER_TABLE);

        assertThat(engine.instance("mda-trajectory", id)).isNull();
    }

    @Test
    void moreInformationGoesBackToTheApplicant() {
        CaseId id = cases.triaged(TriageOutcome.MORE_INFORMATION);

        assertThat(engine.waitingTasks(id)).containsExactly("task_supplementApplication");
    }

    @Test
    void aReopenedCaseBeginsByHearingEverybodyAgain() {
        CaseId id = cases.closed();
        assertThat(engine.instance("mda-trajectory", id)).isNull();

        signedIn.as(SignedIn.COORDINATOR, () -> ending.reopen(id, "Nieuwe meldingen na een jaar rust.")
                .value());

        assertThat(engine.waitingTasks(id)).containsOnly("task_hearPerson");
    }
}
