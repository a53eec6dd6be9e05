package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose lists a piece of work is in, and to whom it is new. */
@CasusregieTest
class WhoseListTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TeamForming teamForming;

    @Test
    void whoLeadsSeesOnWhomTheCaseWaitsAndNobodyElseDoes() {
        CaseId id = cases.scheduled();
        String number = lists.number(id);

        List<InboxRow> waiting = signedIn.as(LEAD, () -> inbox.page(InboxList.WAITING, number, 0, 20));
        assertThat(waiting).extracting(InboxRow::kind).contains(WorkKind.PREPARE_CONTRIBUTION);
        assertThat(waiting).extracting(InboxRow::organisationName).contains("Politie Noordervaart");
        List<UUID> mine = signedIn.as(LEAD, () -> inbox.page(InboxList.ORGANISATION, number, 0, 20)).stream()
                .map(InboxRow::id)
                .toList();
        assertThat(waiting).extracting(InboxRow::id).doesNotContainAnyElementsOf(mine);
        for (String other : List.of(POLICE, APPLICANT, MENTAL_HEALTH_ADULTS, OTHER_REGIONS_COORDINATOR)) {
            int seen = signedIn.as(other, () -> inbox.count(InboxList.WAITING, number));
            assertThat(seen).as(other).isZero();
        }
    }

    @Test
    void theCasesIWorkedOnStayFindableWhileIMaySeeThem() {
        CaseId id = cases.contributed();
        String number = lists.number(id);
        int before = signedIn.as(POLICE, () -> inbox.count(InboxList.WORKED_ON, number));
        assertThat(before).isOne();

        UUID place = signedIn.as(COORDINATOR, () -> teamForming.history(id)).stream()
                .filter(member -> member.user().equals(signedIn.idOf(POLICE)))
                .findFirst()
                .orElseThrow()
                .id();
        signedIn.as(
                COORDINATOR, () -> teamForming.end(id, place, "Niet meer nodig").value());

        int after = signedIn.as(POLICE, () -> inbox.count(InboxList.WORKED_ON, number));
        assertThat(after).isZero();
    }

    @Test
    void whatINeverOpenedIsNewToMeAndToNobodyElse() {
        CaseId id = cases.submitted();
        String number = lists.number(id);
        InboxRow first = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 1))
                .getFirst();
        assertThat(first.unread()).isTrue();

        signedIn.as(COORDINATOR, () -> inbox.open(first.id()));

        InboxRow again = signedIn.as(COORDINATOR, () -> inbox.page(InboxList.ORGANISATION, number, 0, 1))
                .getFirst();
        assertThat(again.unread()).isFalse();
    }
}
