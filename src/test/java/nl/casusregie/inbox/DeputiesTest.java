package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.analysis.Analyses;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands in for somebody sees and does their work from the first to the last day, where they may do it by themselves. */
@CasusregieTest
class DeputiesTest {

    @Autowired
    private Deputies deputies;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Analyses analyses;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    @AfterEach
    void everybodyIsBack() {
        beneath.sql("delete from deputy").update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID arrange(String away, String deputy, int fromDays, int untilDays) {
        return signedIn.as(away, () -> deputies.arrange(
                        signedIn.idOf(away),
                        signedIn.idOf(deputy),
                        today().plusDays(fromDays),
                        today().plusDays(untilDays))
                .value());
    }

    @Test
    void theDeputySeesAndDoesTheWorkOfWhoIsAway() {
        CaseId id = cases.conferenceHeld();
        UUID item = lists.listed(LEAD, InboxList.MINE, id).getFirst().id();
        signedIn.as(FIXED_FACE, () -> assertThatThrownBy(() -> inbox.open(item)).isInstanceOf(CaseNotVisible.class));

        arrange(LEAD, FIXED_FACE, 0, 3);

        assertThat(lists.listed(FIXED_FACE, InboxList.AWAY, id))
                .extracting(InboxRow::id)
                .containsExactly(item);
        signedIn.as(FIXED_FACE, () -> {
            assertThat(inbox.open(item).id()).isEqualTo(item);
            analyses.settle(id, cases.anAnalysis(id)).value();
        });
        assertThat(lists.listed(FIXED_FACE, InboxList.DONE, id))
                .extracting(InboxRow::id)
                .contains(item);
    }

    @Test
    void aDeputyWhoMayNotDoTheWorkSeesNothingOfIt() {
        CaseId id = cases.conferenceHeld();
        UUID item = lists.listed(LEAD, InboxList.MINE, id).getFirst().id();

        arrange(LEAD, POLICE, 0, 3);
        arrange(LEAD, MENTAL_HEALTH_ADULTS, 0, 3);

        for (String other : List.of(POLICE, MENTAL_HEALTH_ADULTS)) {
            assertThat(lists.listed(other, InboxList.AWAY, id)).as(other).isEmpty();
            signedIn.as(other, () -> {
                assertThatThrownBy(() -> inbox.open(item)).isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> acts.claim(item)).isInstanceOf(CaseNotVisible.class);
            });
        }
    }

    @Test
    void itBeginsAndEndsByTheCalendarOrAtOnce() {
        CaseId id = cases.conferenceHeld();
        UUID arrangement = arrange(LEAD, FIXED_FACE, 1, 2);
        assertThat(lists.listed(FIXED_FACE, InboxList.AWAY, id)).isEmpty();

        clock.advance(Duration.ofDays(1));
        assertThat(lists.listed(FIXED_FACE, InboxList.AWAY, id)).hasSize(1);
        boolean standsIn = signedIn.as(FIXED_FACE, () -> deputies.standIn());
        assertThat(standsIn).isTrue();
        boolean byAnother = signedIn.as(POLICE, () -> deputies.end(arrangement));
        assertThat(byAnother).isFalse();

        clock.advance(Duration.ofDays(2));
        assertThat(lists.listed(FIXED_FACE, InboxList.AWAY, id)).isEmpty();

        UUID again = arrange(LEAD, FIXED_FACE, 0, 2);
        assertThat(lists.listed(FIXED_FACE, InboxList.AWAY, id)).hasSize(1);
        signedIn.as(LEAD, () -> deputies.end(again));
        assertThat(lists.listed(FIXED_FACE, InboxList.AWAY, id)).isEmpty();
    }

    @Test
    void nobodyArrangesItForOthersButWhoCoordinatesOrAdministersTheRegion() {
        for (String other : List.of(POLICE, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR)) {
            signedIn.as(other, () -> assertThatThrownBy(
                            () -> deputies.arrange(signedIn.idOf(LEAD), signedIn.idOf(FIXED_FACE), today(), today()))
                    .isInstanceOf(CaseNotVisible.class));
        }
        signedIn.as(
                COORDINATOR, () -> deputies.arrange(signedIn.idOf(LEAD), signedIn.idOf(FIXED_FACE), today(), today())
                        .value());
    }

    @Test
    void theFormSaysWhatIsWrong() {
        signedIn.as(LEAD, () -> {
            assertThat(deputies.arrange(signedIn.idOf(LEAD), null, null, null).reasons())
                    .extracting(Refusal::field)
                    .containsExactly("deputy", "from", "until");
            assertThat(deputies.arrange(signedIn.idOf(LEAD), signedIn.idOf(LEAD), today(), today().minusDays(1))
                            .reasons())
                    .extracting(Refusal::key)
                    .containsExactly("refusal.deputySelf", "refusal.deputyOrder", "refusal.deputyPast");
            assertThat(deputies.arrange(
                                    signedIn.idOf(LEAD),
                                    signedIn.idOf(OTHER_REGIONS_COORDINATOR),
                                    today(),
                                    today().plusYears(1))
                            .reasons())
                    .extracting(Refusal::key)
                    .containsExactly("refusal.deputyElsewhere", "refusal.deputyLong");
        });
    }
}
