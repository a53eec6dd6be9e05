package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import nl.casusregie.workflow.engine.InboxAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox is a picture of the engine and the cases: a check says whether it is true, a command makes it anew. */
@CasusregieTest
class InboxAgreementTest {

    @Autowired
    private InboxAgreement agreement;

    @Autowired
    private Cases cases;

    @Autowired
    private Triage triage;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private List<Map<String, Object>> lines(CaseId id) {
        return beneath.sql("select kind, subject_id, audience, organisation_id, assignee_id, phase, case_number,"
                        + " case_title, holder, due_at from work_item where case_id = :id and state = 'OPEN' order by"
                        + " kind, subject_id")
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    @Test
    void whatIsLostWrongOrTooMuchIsFoundAndMended() {
        agreement.rebuild();
        CaseId lost = cases.scheduled();
        CaseId wrong = cases.complete();
        CaseId closed = cases.complete();
        List<Map<String, Object>> before = lines(lost);
        assertThat(agreement.check().isNone()).isTrue();

        int gone = beneath.sql("update work_item set task_ref = 'lost' || id, state = 'CANCELLED'"
                        + " where case_id = :id and state = 'OPEN'")
                .param("id", lost.value())
                .update();
        beneath.sql("update work_item set phase = 'PLAN', case_title = 'Iemand anders',"
                        + " holder = 'niemand' where case_id = :id")
                .param("id", wrong.value())
                .update();
        beneath.sql("update work_item set task_ref = 'gone' || id where case_id = :id and state = 'OPEN'")
                .param("id", closed.value())
                .update();

        InboxAgreement.Difference found = agreement.rebuild();

        assertThat(found.missing()).isEqualTo(gone + 1);
        assertThat(found.surplus()).isOne();
        assertThat(found.unlike()).isPositive();
        assertThat(agreement.check().isNone()).isTrue();
        assertThat(lines(lost)).isEqualTo(before);
        signedIn.as(COORDINATOR, () -> {
            triage.decide(closed, CaseForms.triage(TriageOutcome.ACCEPT)).value();
            triage.decide(wrong, CaseForms.triage(TriageOutcome.ACCEPT)).value();
        });
        assertThat(agreement.check().isNone()).isTrue();
    }
}
