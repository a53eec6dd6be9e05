package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work is locked once for whoever finishes it, and written once (decision 0016). */
@CasusregieTest
class LockedWorkTest {

    @Autowired
    private Work work;

    @Autowired
    private Seen seen;

    @Autowired
    private Applications applications;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private PlatformTransactionManager transactions;

    private void take(CaseId id, boolean keep) {
        signedIn.as(COORDINATOR, () -> new TransactionTemplate(transactions).execute(status -> {
            assertThat(work.take(WorkKind.CHECK_COMPLETENESS, id, null)).isEmpty();
            if (!keep) {
                status.setRollbackOnly();
            }
            return id;
        }));
    }

    private List<UUID> holders(CaseId id) {
        return beneath.sql(
                        "select assignee_id from work_item where case_id = :id and state = 'OPEN' and assignee_id is not null")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    @Test
    void whatIsTakenAndNotFinishedIsTheirsAfterwards() {
        CaseId id = cases.submitted();

        take(id, true);

        assertThat(holders(id))
                .containsExactly(signedIn.user(COORDINATOR).actor().id().value());
    }

    @Test
    void whatIsTakenInVainIsNobodys() {
        CaseId id = cases.submitted();

        take(id, false);

        assertThat(holders(id)).isEmpty();
    }

    @Test
    void whatIsFinishedIsLockedAndWrittenOnceAndWasTheirs() {
        CaseId id = cases.submitted();

        List<String> statements = signedIn.as(
                COORDINATOR,
                () -> SqlStatements.during(
                        () -> applications.judge(id, true, "").value()));

        assertThat(statements)
                .filteredOn(each -> each.contains("from work_item") && each.contains("for no key update"))
                .hasSize(1);
        assertThat(statements)
                .filteredOn(each -> each.startsWith("update work_item"))
                .hasSize(1);
        UUID me = signedIn.user(COORDINATOR).actor().id().value();
        assertThat(beneath.sql("select count(*) from work_item where case_id = :id and state = 'DONE'"
                                + " and assignee_id = :me and done_by_id = :me")
                        .param("id", id.value())
                        .param("me", me)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoHasSeenWorkIsForgottenWhenItIsClosedAndNotBefore() {
        CaseId closed = cases.submitted();
        CaseId open = cases.submitted();
        markSeen(closed);
        markSeen(open);

        signedIn.as(COORDINATOR, () -> applications.judge(closed, true, "").value());

        assertThat(marks(closed)).isZero();
        assertThat(marks(open)).isEqualTo(1);
    }

    private void markSeen(CaseId id) {
        UUID item = beneath.sql("select id from work_item where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        signedIn.as(COORDINATOR, () -> new TransactionTemplate(transactions).execute(status -> {
            seen.remember(item, signedIn.user(COORDINATOR).actor().id());
            return item;
        }));
    }

    private int marks(CaseId id) {
        return beneath.sql("select count(*) from work_item_seen s join work_item w on w.id = s.work_item_id"
                        + " where w.case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
