package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A case that the process moves: once into a phase, never after it has ended, and whoever had read it reads on in the new phase. */
@CasusregieTest
class PhaseMovesTest {

    @Autowired
    private CaseFiles files;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoHadReadTheCaseReadsItInItsNewPhase() {
        CaseId id = cases.submitted();

        Actors.asSystem(() -> transaction.execute(status -> {
            int before = files.describe(id).phases().size();

            files.enterPhase(id, CasePhase.TRIAGE);
            files.enterPhase(id, CasePhase.TRIAGE);

            CaseOverview after = files.describe(id);
            assertThat(after.phase()).isEqualTo(CasePhase.TRIAGE);
            assertThat(after.phases()).hasSize(before + 1).last().satisfies(entry -> {
                assertThat(entry.phase()).isEqualTo(CasePhase.TRIAGE);
                assertThat(entry.since()).isEqualTo(after.phaseSince());
                assertThat(entry.episode()).isEqualTo(1);
            });
            // What is changed after it finds the case as it is now.
            files.stopClock(id);
            return after;
        }));

        assertThat(onTheTimeline(id, "timeline.phase.TRIAGE")).isEqualTo(1);
        CaseOverview later = Actors.asSystem(() -> files.describe(id));
        assertThat(later.phase()).isEqualTo(CasePhase.TRIAGE);
        assertThat(later.clockStoppedSince()).isNotNull();
    }

    private int onTheTimeline(CaseId id, String key) {
        return beneath.sql("select count(*) from timeline_entry where case_id = :id and key = :key")
                .param("id", id.value())
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    @Test
    void aCaseThatHasEndedDoesNotGoOn() {
        CaseId id = cases.closed();

        assertThatThrownBy(() -> enter(id, CasePhase.PLAN)).isInstanceOf(IllegalStateException.class);

        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.CLOSED);
    }

    @Test
    void aCaseThatIsNotThereDoesNotMove() {
        assertThatThrownBy(() -> enter(CaseId.random(), CasePhase.PLAN)).isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void whoeverActsMovesNoCaseThatItsProcessDoesNotMove() {
        CaseId id = cases.submitted();

        assertThatThrownBy(() -> signedIn.as(
                        COORDINATOR,
                        () -> transaction.execute(status -> {
                            files.enterPhase(id, CasePhase.TRIAGE);
                            return id;
                        })))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> Actors.asSystem(
                        CaseId.random(),
                        () -> transaction.execute(status -> {
                            files.enterPhase(id, CasePhase.TRIAGE);
                            return id;
                        })))
                .isInstanceOf(CaseNotVisible.class);

        assertThat(Actors.asSystem(() -> files.describe(id)).phase()).isEqualTo(CasePhase.APPLICATION);
    }

    private void enter(CaseId id, CasePhase phase) {
        Actors.asSystem(() -> {
            files.enterPhase(id, phase);
            return id;
        });
    }
}
