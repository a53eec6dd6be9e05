package nl.casusregie.testing;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.casusregie.casefile.CaseEnding;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxRow;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for everything that whoever leads a case is asked in time, whatever it is about. */
public abstract class AsksTheLead {

    private final WorkKind kind;

    @Autowired
    private Inbox inbox;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transactions;

    protected AsksTheLead(WorkKind kind) {
        this.kind = kind;
    }

    /** One round of looking what comes near. */
    protected abstract void ask();

    /** A case with a lead in which something comes near, about which is asked from today on; answers the last day. */
    protected abstract LocalDate near();

    protected abstract CaseId theCase();

    protected List<InboxRow> asked() {
        return signedIn.as(COORDINATOR, () -> inbox.waitingOn(theCase())).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    @Test
    void theLeadIsAskedOnceUntilTheCloseOfTheDayHoweverOftenIsLooked() {
        LocalDate day = near();

        ask();
        ask();

        assertThat(asked()).singleElement().satisfies(row -> {
            assertThat(row.assigneeId()).isEqualTo(signedIn.idOf(LEAD).value());
            assertThat(row.dueAt().atZone(WorkingDays.ZONE).toLocalDateTime())
                    .isEqualTo(day.atTime(WorkingDays.CLOSE_OF_DAY));
        });
    }

    @Test
    void ofTwoServersOneAsksAndWhatWasBrokenOffIsAskedAgain() throws Exception {
        near();
        transactions.executeWithoutResult(status -> {
            ask();
            status.setRollbackOnly();
        });
        assertThat(asked()).isEmpty();

        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<?> server : List.of(two.submit(() -> ask(together)), two.submit(() -> ask(together)))) {
                server.get();
            }
        }

        assertThat(asked()).hasSize(1);
    }

    private Object ask(CyclicBarrier together) throws Exception {
        together.await();
        ask();
        return together;
    }

    @Test
    void nothingWaitsInACaseThatHasEnded() {
        near();
        ask();
        assertThat(asked()).hasSize(1);

        signedIn.as(COORDINATOR, () -> ending.withdraw(theCase(), "Verhuisd naar een andere regio")
                .value());

        assertThat(asked()).isEmpty();
        ask();
        assertThat(asked()).isEmpty();
    }
}
