package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.casusregie.casefile.CaseFilter;
import nl.casusregie.casefile.CaseList;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may do what with a case, and that the answer is on record. */
@CasusregieTest
class CaseAccessTest {

    @Autowired
    private CaseAccess access;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseList caseList;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    private Permit enter(String username, CaseAction action, CaseId id) {
        return signedIn.as(username, () -> transaction.execute(status -> access.enter(action, id)));
    }

    private Set<CaseAction> allowed(String username, CaseId id) {
        EnumSet<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        Arrays.stream(CaseAction.values())
                .filter(action -> signedIn.as(username, () -> access.may(action, id)))
                .forEach(allowed::add);
        return allowed;
    }

    private int records(CaseId id, String outcome) {
        return jdbc.sql("select count(*) from audit_record where case_id = :id and outcome = :outcome")
                .param("id", id.value())
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void somebodyOfAnotherRegionMayNothing(CaseAction action) {
        CaseId id = cases.submitted();

        assertThatThrownBy(() -> enter(SignedIn.OTHER_REGIONS_COORDINATOR, action, id))
                .isInstanceOf(CaseNotVisible.class);
    }

    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void aCaseThatDoesNotExistIsRefusedInTheSameWay(CaseAction action) {
        assertThatThrownBy(() -> enter(SignedIn.COORDINATOR, action, CaseId.random()))
                .isInstanceOf(CaseNotVisible.class)
                .hasMessage("not visible");
    }

    @Test
    void administratorsAndTheProcessManagerSeeNoContent() {
        CaseId id = cases.teamed();

        assertThat(allowed(SignedIn.ADMINISTRATOR, id)).isEmpty();
        assertThat(allowed(SignedIn.PROCESS_MANAGER, id)).containsExactly(CaseAction.SEE_PROCESS);
        assertThat(allowed(SignedIn.ZVH_MANAGER, id)).containsExactly(CaseAction.SEE_PROCESS);
    }

    @Test
    void aTeamMemberSeesTheContentButDoesNotDecideAboutAdmission() {
        CaseId id = cases.teamed();

        assertThat(allowed(SignedIn.POLICE, id))
                .contains(CaseAction.SEE_CONTENT, CaseAction.CONTRIBUTE, CaseAction.REPORT_ACUTE)
                .doesNotContain(CaseAction.DECIDE_TRIAGE, CaseAction.FORM_TEAM, CaseAction.DRAFT_PLAN);
    }

    @Test
    void aSpecialistWhoIsNotAskedSeesNothing() {
        CaseId id = cases.teamed();

        assertThat(allowed(SignedIn.MENTAL_HEALTH_YOUTH, id)).isEmpty();
    }

    @Test
    void whoseInvolvementEndsLosesTheCaseAtOnce() {
        CaseId id = cases.teamed();
        assertThat(allowed(SignedIn.POLICE, id)).contains(CaseAction.SEE_CONTENT);

        signedIn.as(SignedIn.COORDINATOR, () -> {
            Membership police = teamForming.history(id).stream()
                    .filter(member -> member.user().equals(signedIn.idOf(SignedIn.POLICE)))
                    .findFirst()
                    .orElseThrow();
            teamForming.end(id, police.id(), "Niet meer nodig").value();
        });

        assertThat(allowed(SignedIn.POLICE, id)).isEmpty();
    }

    @Test
    void everyAnswerIsOnRecordWithItsRule() {
        CaseId id = cases.submitted();
        int allowedBefore = records(id, "ALLOWED");

        enter(SignedIn.COORDINATOR, CaseAction.SEE_APPLICATION, id);
        assertThatThrownBy(() -> enter(SignedIn.POLICE, CaseAction.SEE_APPLICATION, id))
                .isInstanceOf(CaseNotVisible.class);

        assertThat(records(id, "ALLOWED")).isEqualTo(allowedBefore + 1);
        assertThat(records(id, "REFUSED")).isEqualTo(1);
        assertThat(jdbc.sql("select rule from audit_record where case_id = :id order by id desc limit 2")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("NONE", "COORDINATOR");
    }

    @Test
    void nobodyChangesOrRemovesARecord() {
        cases.submitted();

        List.of("update audit_record set rule = 'LEAD'", "delete from audit_record", "truncate audit_record")
                .forEach(sql -> {
                    assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
                    assertThatThrownBy(() -> beneath.sql(sql).update()).hasStackTraceContaining("append-only");
                });
    }

    @Test
    void theListHoldsOnlyTheCasesOfWhoeverAsks() {
        CaseId id = cases.teamed();

        assertThat(idsFor(SignedIn.COORDINATOR)).contains(id);
        assertThat(idsFor(SignedIn.POLICE)).contains(id);
        assertThat(idsFor(SignedIn.PROCESS_MANAGER)).contains(id);
        assertThat(idsFor(SignedIn.OTHER_REGIONS_COORDINATOR)).isEmpty();
        assertThat(idsFor(SignedIn.MENTAL_HEALTH_YOUTH)).doesNotContain(id);
        assertThat((int) signedIn.as(SignedIn.OTHER_REGIONS_COORDINATOR, () -> caseList.count(CaseFilter.ALL_OPEN)))
                .isZero();
    }

    private List<CaseId> idsFor(String username) {
        return signedIn.as(username, () -> caseList.page(CaseFilter.ALL_OPEN, 0, 1000).stream()
                .map(row -> row.id())
                .toList());
    }
}
