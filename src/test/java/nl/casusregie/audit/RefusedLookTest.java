package nl.casusregie.audit;

import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A look that was refused is on record with the step in which the case was, and the person does not learn that there is a case. */
@CasusregieTest
class RefusedLookTest {

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    private Throwable refused(CaseId id) {
        return catchThrowable(() -> signedIn.as(OTHER_REGIONS_COORDINATOR, () -> households.members(id)));
    }

    private String purposeOfRefusal(CaseId id) {
        return beneath.sql("select purpose from audit_record where case_id = :id and kind = 'REFUSE'")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Test
    void theStepOfTheCaseIsOnRecordAndNotTold() {
        CaseId teamed = cases.teamed();
        CaseId unknown = CaseId.random();

        Throwable kept = refused(teamed);
        Throwable nothing = refused(unknown);

        assertThat(purposeOfRefusal(teamed))
                .isEqualTo(beneath.sql("select phase from case_file where id = :id")
                        .param("id", teamed.value())
                        .query(String.class)
                        .single());
        assertThat(purposeOfRefusal(unknown)).isEqualTo("NONE");
        assertThat(kept).hasSameClassAs(nothing).hasMessage(nothing.getMessage());
    }
}
