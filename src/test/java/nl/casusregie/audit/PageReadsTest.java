package nl.casusregie.audit;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The reads of one page go on record together, and none of them is lost by that. */
@CasusregieTest
class PageReadsTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CasePage head;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Households households;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("AC-A8 each read of a page keeps its own row, in the order in which it was read")
    void eachReadOfAPageKeepsItsOwnRow() {
        CaseId id = cases.submitted();
        List<String> apart = sections(id, () -> {
            head.head(id);
            timeline.page(id, 0, 10);
            households.members(id);
        });

        List<String> together = sections(
                id,
                () -> access.lookingAt(id, () -> {
                    head.head(id);
                    timeline.page(id, 0, 10);
                    return households.members(id);
                }));

        assertThat(together).hasSizeGreaterThan(2).isEqualTo(apart);
    }

    @Test
    @DisplayName("AC-A8 a page whose reads cannot be put on record is handed to nobody")
    void aPageWhoseReadsCannotBePutOnRecordIsHandedToNobody() {
        CaseId id = cases.submitted();

        try (ClosedRecord closed = new ClosedRecord(beneath)) {
            signedIn.as(COORDINATOR, () -> assertThatThrownBy(() -> access.lookingAt(id, () -> households.members(id)))
                    .isInstanceOf(DataAccessException.class));
        }
    }

    @Test
    void whatIsDoneMeanwhileComesAfterWhatWasReadBefore() {
        CaseId id = cases.submitted();

        List<String> actions = actions(
                id,
                () -> access.lookingAt(id, () -> {
                    access.enter(CaseAction.SEE_CONTENT, id);
                    access.enter(CaseAction.SEE_RECORD, id);
                    return access.enter(CaseAction.SEE_PROCESS, id);
                }));

        assertThat(actions).containsExactly("SEE_CONTENT", "SEE_RECORD", "SEE_PROCESS");
    }

    @Test
    void whatIsReadInATransactionOfItsOwnIsOnRecordAlsoWhenThePageFails() {
        CaseId id = cases.submitted();

        List<String> actions = actions(id, () -> assertThatThrownBy(() -> access.lookingAt(id, () -> {
                    access.enter(CaseAction.SEE_CONTENT, id);
                    onItsOwn().executeWithoutResult(within -> access.enter(CaseAction.SEE_PROCESS, id));
                    throw new IllegalStateException("The page cannot be made");
                }))
                .isInstanceOf(IllegalStateException.class));

        assertThat(actions).containsExactly("SEE_PROCESS");
    }

    @Test
    void whatAnotherCaseShowsMeanwhileIsOnRecordToo() {
        CaseId id = cases.submitted();
        CaseId another = cases.submitted();

        assertThat(actions(another, () -> access.lookingAt(id, () -> access.enter(CaseAction.SEE_CONTENT, another))))
                .containsExactly("SEE_CONTENT");
    }

    private TransactionTemplate onItsOwn() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    private List<String> actions(CaseId id, Runnable work) {
        return rows(id, work).stream().map(row -> (String) row.get("action")).toList();
    }

    private List<String> sections(CaseId id, Runnable work) {
        return rows(id, work).stream()
                .map(row -> row.get("action") + " " + row.get("part") + " " + row.get("purpose"))
                .toList();
    }

    private List<Map<String, Object>> rows(CaseId id, Runnable work) {
        long before = beneath.sql("select coalesce(max(id), 0) from audit_record")
                .query(Long.class)
                .single();
        signedIn.as(COORDINATOR, work);
        return beneath.sql("select action, fields[1] as part, purpose from audit_record"
                        + " where case_id = :case and id > :before order by id")
                .param("case", id.value())
                .param("before", before)
                .query()
                .listOfRows();
    }
}
