package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.inbox.Reassignment.Holder;
import nl.casusregie.inbox.Reassignment.Line;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything somebody holds goes to a colleague, as far as the colleague may do it; first as a dry run. */
@CasusregieTest
class ReassignmentTest {

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkActs acts;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private List<InboxRow> listed(String username, InboxList list, CaseId id) {
        String number = beneath.sql("select number from case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return signedIn.as(username, () -> inbox.page(list, number, 0, 20));
    }

    private static int total(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.toColleague() + line.toQueue() + line.stays())
                .sum();
    }

    @Test
    void theDryRunSaysWhatHappensAndChangesNothing() {
        CaseId led = cases.conferenceHeld();
        CaseId queued = cases.scheduled();
        UUID contribution =
                listed(LEAD, InboxList.ORGANISATION, queued).getFirst().id();
        signedIn.as(LEAD, () -> acts.claim(contribution).value());
        int held = signedIn.as(COORDINATOR, () -> reassignment.holders()).stream()
                .filter(holder -> holder.user().equals(signedIn.idOf(LEAD)))
                .mapToInt(Holder::number)
                .sum();

        List<Line> would =
                signedIn.as(COORDINATOR, () -> reassignment.dryRun(signedIn.idOf(LEAD), signedIn.idOf(COORDINATOR)));

        assertThat(total(would)).isEqualTo(held).isGreaterThanOrEqualTo(2);
        assertThat(listed(LEAD, InboxList.MINE, led)).hasSize(1);
        List<Line> did =
                signedIn.as(COORDINATOR, () -> reassignment.reassign(signedIn.idOf(LEAD), signedIn.idOf(COORDINATOR)));
        Comparator<Line> byKind = Comparator.comparing(Line::kind);
        assertThat(did.stream().sorted(byKind).toList())
                .isEqualTo(would.stream().sorted(byKind).toList());
        assertThat(listed(COORDINATOR, InboxList.MINE, led)).hasSize(1);
        assertThat(listed(LEAD, InboxList.MINE, led)).isEmpty();
        // Only somebody of the organisation itself can contribute in its name: back to its queue.
        assertThat(listed(LEAD, InboxList.ORGANISATION, queued))
                .filteredOn(row -> row.id().equals(contribution))
                .singleElement()
                .satisfies(row -> assertThat(row.assigneeId()).isNull());
    }

    @Test
    void anAdministratorSeesNumbersOnlyAndWhatNobodyCanTakeStays() {
        CaseId id = cases.conferenceHeld();

        List<Line> lines = signedIn.as(
                ADMINISTRATOR, () -> reassignment.reassign(signedIn.idOf(LEAD), signedIn.idOf(MENTAL_HEALTH_ADULTS)));

        assertThat(lines)
                .filteredOn(line -> line.kind() == WorkKind.SETTLE_ANALYSIS)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.toColleague()).isZero();
                    assertThat(line.stays()).isPositive();
                });
        assertThat(listed(LEAD, InboxList.MINE, id)).hasSize(1);
        UUID item = listed(LEAD, InboxList.MINE, id).getFirst().id();
        signedIn.as(
                ADMINISTRATOR, () -> assertThatThrownBy(() -> inbox.open(item)).isInstanceOf(CaseNotVisible.class));
    }

    @Test
    void nobodyElseMayAndAnotherRegionIsOutOfReach() {
        CaseId id = cases.conferenceHeld();
        for (String other : List.of(LEAD, POLICE, PROCESS_MANAGER, APPLICANT)) {
            signedIn.as(other, () -> {
                assertThatThrownBy(() -> reassignment.holders()).isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> reassignment.dryRun(signedIn.idOf(LEAD), signedIn.idOf(COORDINATOR)))
                        .isInstanceOf(CaseNotVisible.class);
            });
        }
        List<Line> elsewhere = signedIn.as(
                OTHER_REGIONS_COORDINATOR,
                () -> reassignment.reassign(signedIn.idOf(LEAD), signedIn.idOf(COORDINATOR)));
        assertThat(elsewhere).isEmpty();
        assertThat(listed(LEAD, InboxList.MINE, id)).hasSize(1);
    }
}
