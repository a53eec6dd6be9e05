package nl.casusregie.progress;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Region;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of a region: right, in process terms, and for who watches over that region only. */
@CasusregieTest
class RegionProgressTest {

    @Autowired
    private RegionProgress progress;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private <T> T here(java.util.function.Function<String, T> question) {
        return signedIn.as(PROCESS_MANAGER, () -> question.apply(DemoCast.REGION));
    }

    @ParameterizedTest
    @ValueSource(strings = {PROCESS_MANAGER, ZVH_MANAGER, COORDINATOR})
    void whoWatchesOverTheRegionSeesItsCases(String username) {
        CaseId id = cases.admitted();

        assertThat(signedIn.as(username, () -> progress.regions()))
                .extracting(Region::code)
                .containsExactly(DemoCast.REGION);
        assertThat(signedIn.as(username, () -> progress.cases(DemoCast.REGION, 0, 1000)))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.phase()).isEqualTo(CasePhase.INFORMING));
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_REGIONS_COORDINATOR, LEAD, POLICE, ADMINISTRATOR})
    void forOthersTheRegionIsNotThere(String username) {
        signedIn.as(username, () -> {
            assertThat(progress.regions()).extracting(Region::code).doesNotContain(DemoCast.REGION);
            assertThatThrownBy(() -> progress.cases(DemoCast.REGION, 0, 10)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> progress.now(DemoCast.REGION)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> progress.bottlenecks(DemoCast.REGION)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> progress.thisYear(DemoCast.REGION)).isInstanceOf(CaseNotVisible.class);
        });
    }

    @Test
    void theOtherRegionCountsNoneOfThese() {
        cases.admitted();

        assertThat(signedIn.as(OTHER_REGIONS_COORDINATOR, () -> progress.now(DemoCast.OTHER_REGION))
                        .open())
                .isZero();
        assertThat(signedIn.as(OTHER_REGIONS_COORDINATOR, () -> progress.bottlenecks(DemoCast.OTHER_REGION)))
                .isEmpty();
    }

    @Test
    void aNewApplicationCountsInItsPhaseAndWaitsOnTheCoordinators() {
        RegionNow before = here(progress::now);
        int waited = waitingOn("");

        cases.submitted();

        RegionNow after = here(progress::now);
        assertThat(after.open()).isEqualTo(before.open() + 1);
        assertThat(after.perPhase().get(CasePhase.APPLICATION))
                .isEqualTo(before.perPhase().getOrDefault(CasePhase.APPLICATION, 0) + 1);
        assertThat(waitingOn("")).isEqualTo(waited + 1);
    }

    @Test
    void whatIsAskedOfAPartnerWaitsOnThatPartner() {
        int before = waitingOn("Politie Noordervaart");

        cases.scheduled();

        assertThat(waitingOn("Politie Noordervaart")).isEqualTo(before + 1);
    }

    private int waitingOn(String organisation) {
        List<Bottleneck> all = here(progress::bottlenecks);
        return all.stream()
                .filter(each -> each.organisation().equals(organisation))
                .mapToInt(Bottleneck::open)
                .sum();
    }

    @Test
    void theYearTellsWhatBecameOfItsApplications() {
        RegionYear before = here(progress::thisYear);

        cases.submitted();
        cases.admitted();
        cases.triaged(TriageOutcome.ADVICE);

        RegionYear after = here(progress::thisYear);
        assertThat(after.applied()).isEqualTo(before.applied() + 3);
        assertThat(after.undecided()).isEqualTo(before.undecided() + 1);
        assertThat(after.admitted()).isEqualTo(before.admitted() + 1);
        assertThat(after.notAdmitted()).isEqualTo(before.notAdmitted() + 1);
        assertThat(after.daysToDecision()).isNotNull();
    }
}
