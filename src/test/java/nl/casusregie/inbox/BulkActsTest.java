package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.TeamRole;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.casefile.TeamForming.NewMember;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.HostileStrings;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One act on many lines: what came of each, and back again. */
@CasusregieTest
class BulkActsTest {

    @Autowired
    private WorkActs acts;

    @Autowired
    private BulkActs bulk;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    void anActOnManySaysForEachWhatCameOfItAndIsUndone() {
        CaseId one = cases.submitted();
        CaseId two = cases.submitted();
        CaseId gone = cases.submitted();
        UUID first = lists.waiting(COORDINATOR, one);
        UUID second = lists.waiting(COORDINATOR, two);
        UUID other = lists.waiting(COORDINATOR, gone);
        beneath.sql("update work_item set state = 'CANCELLED' where id = :id")
                .param("id", other)
                .update();

        signedIn.as(COORDINATOR, () -> {
            BulkResult came = bulk.claim(List.of(first, other, second, UUID.randomUUID()));
            assertThat(came.done()).containsExactly(first, second);
            assertThat(came.refused()).hasSize(2).containsKey(other);
            acts.hold(second, 2, "Nog niet.").value();

            BulkResult undone = bulk.undo(came);
            assertThat(undone.done()).containsExactly(first);
            assertThat(undone.refused().get(second)).extracting(Refusal::key).containsExactly("refusal.changedSince");
        });

        assertThat(lists.listed(COORDINATOR, InboxList.ORGANISATION, one))
                .extracting(InboxRow::id)
                .contains(first);
        assertThat(lists.happened(one)).containsExactly("timeline.work.undone", "timeline.work.claimed");
    }

    @Test
    void twoOfOneOrganisationHandOverInBulkAndUndo() {
        CaseId id = cases.scheduled();
        signedIn.as(COORDINATOR, () -> teamForming
                .add(id, new NewMember(signedIn.idOf(COORDINATOR), TeamRole.MEMBER, "denkt mee"))
                .value());
        UUID item = lists.waiting(APPLICANT, id);

        BulkResult came = signedIn.as(APPLICANT, () -> {
            assertThat(bulk.takers(List.of(item)))
                    .extracting(Colleague::id)
                    .containsExactly(signedIn.idOf(COORDINATOR));
            return bulk.handOver(List.of(item), signedIn.idOf(COORDINATOR), "").value();
        });
        assertThat(lists.listed(COORDINATOR, InboxList.MINE, id))
                .extracting(InboxRow::id)
                .contains(item);
        signedIn.as(APPLICANT, () -> assertThat(bulk.undo(came).done()).containsExactly(item));

        assertThat(lists.listed(APPLICANT, InboxList.ORGANISATION, id))
                .filteredOn(row -> row.id().equals(item))
                .singleElement()
                .satisfies(row -> assertThat(row.assigneeId()).isNull());
    }

    @Test
    void aNoteThatCannotBeKeptIsRefusedOnceAndNothingIsHandedOver() {
        CaseId id = cases.analysed();
        UUID item = lists.listed(LEAD, InboxList.MINE, id).getFirst().id();

        signedIn.as(LEAD, () -> Stream.concat(HostileStrings.unstorable(), Stream.of("x".repeat(WorkActs.NOTE + 1)))
                .forEach(note -> assertThat(bulk.handOver(List.of(item), signedIn.idOf(FIXED_FACE), note)
                                .reasons())
                        .singleElement()
                        .satisfies(why -> assertThat(why.field()).isEqualTo("note"))));

        assertThat(lists.listed(LEAD, InboxList.MINE, id))
                .extracting(InboxRow::id)
                .contains(item);
        assertThat(lists.happened(id)).isEmpty();
    }

    @Test
    void ofWorkThatIsNotTheirsNobodyHearsWhatIsWrongWithTheNote() {
        UUID item = lists.waiting(COORDINATOR, cases.submitted());

        BulkResult came = signedIn.as(OTHER_REGIONS_COORDINATOR, () -> bulk.handOver(
                        List.of(item), signedIn.idOf(FIXED_FACE), "x".repeat(WorkActs.NOTE + 1))
                .value());

        assertThat(came.done()).isEmpty();
        assertThat(came.refused().get(item)).extracting(Refusal::key).containsExactly("refusal.notForYou");
    }
}
