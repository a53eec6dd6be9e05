package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.PlanActs;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Closing with the whole checklist, withdrawing with a reason, reopening as a new episode. */
@CasusregieTest
class CaseEndingTest {

    @Autowired
    private CaseEnding ending;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Test
    void anEmptyChecklistClosesNothing() {
        CaseId id = cases.stable();
        ClosingForm empty = new ClosingForm("", " ", "", null, "");

        assertThat(signedIn.as(LEAD, () -> ending.close(id, empty, PlanActs.FOR_THE_CHILDREN))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("finalViews", "whoKeepsWatching", "reopenSignals", "retainUntil");
        assertThat(engine.waitingTasks(id)).containsExactly("task_closeCase");
    }

    @Test
    void aFileIsKeptForAtLeastAYear() {
        CaseId id = cases.stable();
        ClosingForm tooShort = new ClosingForm(
                "goed", "Joris", "een melding", LocalDate.now(clock).plusMonths(11), "");

        assertThat(signedIn.as(LEAD, () -> ending.close(id, tooShort, PlanActs.FOR_THE_CHILDREN))
                        .reasons())
                .containsExactly(Refusal.at("retainUntil", "refusal.retentionTooShort"));
    }

    @Test
    void aFilledChecklistClosesTheCaseAndSetsItsRetention() {
        CaseId id = cases.stable();

        cases.close(id);

        CaseOverview overview = Actors.asSystem(() -> files.describe(id));
        assertThat(overview.phase()).isEqualTo(CasePhase.CLOSED);
        assertThat(overview.retainUntil()).isEqualTo(LocalDate.now(clock).plusYears(20));
        assertThat(overview.closingReason()).contains("Joris van het wijkteam");
        assertThat(engine.waitingTasks(id)).isEmpty();
    }

    @Test
    void aClosedCaseReopensAsANewEpisode() {
        CaseId id = cases.closed();

        assertThat(signedIn.as(COORDINATOR, () -> ending.reopen(id, "")).reasons())
                .containsExactly(Refusal.at("reason", "refusal.required"));
        signedIn.as(COORDINATOR, () -> ending.reopen(id, "nieuwe melding").value());

        assertThat(Actors.asSystem(() -> files.describe(id)).episode()).isEqualTo(2);
        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.INFORMING);
        assertThat(engine.waitingTasks(id)).containsOnly("task_hearPerson");
    }

    @Test
    void withdrawingAsksForAReasonAndHappensOnce() {
        CaseId id = cases.admitted();

        assertThat(signedIn.as(COORDINATOR, () -> ending.withdraw(id, " ")).isDone())
                .isFalse();
        signedIn.as(COORDINATOR, () -> ending.withdraw(id, "verhuisd naar het buitenland")
                .value());

        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.WITHDRAWN);
        assertThat(signedIn.as(COORDINATOR, () -> ending.withdraw(id, "nog eens"))
                        .reasons())
                .containsExactly(Refusal.of("refusal.caseHasEnded"));
    }

    @Test
    void onlyTheCoordinatorWithdraws() {
        CaseId id = cases.teamed();

        for (String username : new String[] {LEAD, APPLICANT, ZVH_MANAGER, OTHER_REGIONS_COORDINATOR}) {
            signedIn.as(username, () -> assertThatThrownBy(() -> ending.withdraw(id, "zomaar"))
                    .isInstanceOf(CaseNotVisible.class));
        }
    }
}
