package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose work is in whose lists, and who may take it up. */
@CasusregieTest
class InboxTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private TestClock clock;

    @Autowired
    private Beneath beneath;

    private UUID open(CaseId id) {
        return lists.listed(COORDINATOR, InboxList.ORGANISATION, id).getFirst().id();
    }

    @Test
    void theCoordinatorsOfTheRegionFindAnApplicationInTheirList() {
        CaseId id = cases.submitted();

        assertThat(lists.listed(COORDINATOR, InboxList.ORGANISATION, id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(WorkKind.CHECK_COMPLETENESS);
                    assertThat(row.assigneeId()).isNull();
                });
        assertThat(lists.counted(COORDINATOR, InboxList.ORGANISATION, id)).isOne();
        assertThat(lists.counted(COORDINATOR, InboxList.MINE, id)).isZero();
    }

    @Test
    void forAnotherRegionTheWorkDoesNotExist() {
        CaseId id = cases.submitted();
        UUID item = open(id);

        for (InboxList list : InboxList.values()) {
            assertThat(lists.listed(OTHER_REGIONS_COORDINATOR, list, id)).isEmpty();
            assertThat(lists.counted(OTHER_REGIONS_COORDINATOR, list, id)).isZero();
        }
        signedIn.as(OTHER_REGIONS_COORDINATOR, () -> {
            assertThatThrownBy(() -> inbox.open(item)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> acts.claim(item)).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> acts.release(item, "")).isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> inbox.waitingOn(id)).isInstanceOf(CaseNotVisible.class);
        });
    }

    @Test
    void aColleagueOfTheSameOrganisationWithoutTheRoleSeesNothing() {
        CaseId id = cases.complete();

        assertThat(lists.counted(POLICE, InboxList.ORGANISATION, id)).isZero();
        signedIn.as(POLICE, () -> assertThatThrownBy(() -> inbox.open(open(id))).isInstanceOf(CaseNotVisible.class));
    }

    @Test
    void workForTheTeamIsForMembersOfThatOrganisationOnly() {
        CaseId id = cases.scheduled();

        assertThat(lists.counted(POLICE, InboxList.ORGANISATION, id)).isOne();
        assertThat(lists.counted(MENTAL_HEALTH_ADULTS, InboxList.ORGANISATION, id))
                .isZero();
        assertThat(lists.counted(COORDINATOR, InboxList.ORGANISATION, id)).isZero();
    }

    @Test
    void whatIsTakenUpMovesToMineAndBack() {
        CaseId id = cases.submitted();
        UUID item = open(id);

        signedIn.as(COORDINATOR, () -> acts.claim(item).value());
        assertThat(lists.counted(COORDINATOR, InboxList.MINE, id)).isOne();
        assertThat(lists.counted(COORDINATOR, InboxList.ORGANISATION, id)).isZero();

        signedIn.as(COORDINATOR, () -> acts.release(item, "").value());
        assertThat(lists.counted(COORDINATOR, InboxList.MINE, id)).isZero();
        assertThat(lists.counted(COORDINATOR, InboxList.ORGANISATION, id)).isOne();
    }

    @Test
    void workForOnePersonStaysWithThatPerson() {
        CaseId id = cases.admitted();
        UUID item = lists.listed(APPLICANT, InboxList.MINE, id).getFirst().id();

        signedIn.as(APPLICANT, () -> acts.release(item, ""));

        assertThat(lists.listed(APPLICANT, InboxList.MINE, id))
                .extracting(InboxRow::id)
                .contains(item);
        assertThat(lists.counted(COORDINATOR, InboxList.ORGANISATION, id)).isZero();
    }

    /** Two members of one organisation in the same team. */
    @Test
    void ofTwoWhoTakeItUpAtOnceOneWinsAndTheOtherHearsWho() throws Exception {
        CaseId id = cases.scheduled();
        signedIn.as(COORDINATOR, () -> teamForming
                .add(id, new NewMember(signedIn.idOf(COORDINATOR), TeamRole.MEMBER, "denkt mee"))
                .value());
        UUID item =
                lists.listed(APPLICANT, InboxList.ORGANISATION, id).getFirst().id();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Outcome<UUID>> first = two.submit(claim(APPLICANT, item, together));
            Future<Outcome<UUID>> second = two.submit(claim(COORDINATOR, item, together));
            List<Outcome<UUID>> outcomes = List.of(first.get(), second.get());

            assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.isDone())
                    .singleElement()
                    .satisfies(
                            lost -> assertThat(lost.reasons()).singleElement().satisfies(reason -> {
                                assertThat(reason.key()).isEqualTo("refusal.heldBy");
                                assertThat(reason.args())
                                        .isSubsetOf("Lotte Jansen", "Marieke de Vries")
                                        .hasSize(1);
                            }));
        }
    }

    private Callable<Outcome<UUID>> claim(String username, UUID item, CyclicBarrier together) {
        SignedInUser user = signedIn.user(username);
        return () -> {
            together.await();
            return Actors.as(user, () -> acts.claim(item));
        };
    }

    @Test
    void whatIsDoneSaysByWhomAndIsInTheListOfWhoDidIt() {
        CaseId done = cases.complete();

        assertThat(lists.listed(COORDINATOR, InboxList.DONE, done))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.open()).isFalse();
                    assertThat(row.doneByName()).isEqualTo("Marieke de Vries");
                });
        assertThat(lists.counted(APPLICANT, InboxList.DONE, done)).isZero();
    }

    @Test
    void workThatIsLateCountsAsLateForWhoHoldsIt() {
        CaseId id = cases.submitted();
        UUID item = open(id);
        int before = signedIn.as(COORDINATOR, () -> inbox.countOverdue());
        signedIn.as(COORDINATOR, () -> acts.claim(item).value());
        beneath.sql("update work_item set due_at = :past where id = :id")
                .param("past", java.sql.Timestamp.from(clock.instant().minusSeconds(60)))
                .param("id", item)
                .update();

        assertThat(signedIn.as(COORDINATOR, () -> inbox.countOverdue())).isEqualTo(before + 1);
        assertThat(signedIn.as(OTHER_REGIONS_COORDINATOR, () -> inbox.countOverdue()))
                .isZero();
    }
}
