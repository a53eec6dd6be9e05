package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Lists;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work is put away for some days with the reason, and comes back by itself. */
@CasusregieTest
class HoldTest {

    @Autowired
    private WorkActs acts;

    @Autowired
    private HoldEnd holdEnd;

    @Autowired
    private Triage triage;

    @Autowired
    private Cases cases;

    @Autowired
    private Lists lists;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TestClock clock;

    @Test
    void workOnHoldComesBackByTheClockExactlyOnce() throws Exception {
        CaseId id = cases.submitted();
        UUID item = lists.waiting(COORDINATOR, id);
        signedIn.as(COORDINATOR, () -> acts.hold(item, 2, "Wacht op de school.").value());
        assertThat(lists.listed(COORDINATOR, InboxList.MINE, id)).isEmpty();
        assertThat(lists.listed(COORDINATOR, InboxList.WAITING, id)).hasSize(1);
        Instant heldUntil =
                lists.listed(COORDINATOR, InboxList.WAITING, id).getFirst().heldUntil();
        clock.moveTo(heldUntil.minusSeconds(1));
        holdEnd.bringBack();
        assertThat(lists.listed(COORDINATOR, InboxList.MINE, id)).isEmpty();

        clock.moveTo(heldUntil);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<?> node : List.of(two.submit(() -> run(together)), two.submit(() -> run(together)))) {
                node.get();
            }
        }
        holdEnd.bringBack();

        assertThat(lists.listed(COORDINATOR, InboxList.MINE, id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.heldUntil()).isNull();
                    assertThat(row.unread()).isTrue();
                });
        assertThat(lists.happened(id)).containsExactly("timeline.work.reopened", "timeline.work.held");
    }

    private Object run(CyclicBarrier together) throws Exception {
        together.await();
        holdEnd.bringBack();
        return together;
    }

    @Test
    void aHoldNeedsAReasonAndANumberOfDays() {
        CaseId id = cases.submitted();
        UUID item = lists.waiting(COORDINATOR, id);

        signedIn.as(COORDINATOR, () -> {
            assertThat(acts.hold(item, 0, " ").reasons())
                    .extracting(Refusal::key)
                    .containsExactly("refusal.holdDays", "refusal.required");
            assertThat(acts.hold(item, 61, "x").reasons())
                    .extracting(Refusal::key)
                    .containsExactly("refusal.holdDays");
        });
        assertThat(lists.listed(COORDINATOR, InboxList.ORGANISATION, id)).hasSize(1);
    }

    @Test
    void workOnHoldCanBeTakenUpAgainAndBeFinished() {
        CaseId id = cases.complete();
        UUID item = lists.waiting(COORDINATOR, id);
        signedIn.as(COORDINATOR, () -> {
            acts.hold(item, 5, "Eerst bellen.").value();
            acts.resume(item).value();
            acts.hold(item, 5, "Toch nog niet.").value();
            triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT)).value();
        });

        assertThat(lists.listed(COORDINATOR, InboxList.DONE, id))
                .extracting(InboxRow::id)
                .contains(item);
        assertThat(lists.listed(COORDINATOR, InboxList.WAITING, id)).isEmpty();
    }
}
