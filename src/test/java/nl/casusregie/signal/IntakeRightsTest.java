package nl.casusregie.signal;

import static nl.casusregie.testing.SignedIn.ADMINISTRATOR;
import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static nl.casusregie.testing.SignedIn.POLICE;
import static nl.casusregie.testing.SignedIn.PROCESS_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class IntakeRightsTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Applications applications;

    @Autowired
    private Triage triage;

    @Autowired
    private Households households;

    @Autowired
    private Hearings hearings;

    @Autowired
    private Beneath beneath;

    @Test
    void onlyTheCoordinatorOfTheRegionJudgesCompleteness() {
        CaseId id = cases.submitted();
        Runnable judge = () -> applications.judge(id, true, "").value();

        refused(CaseAction.CHECK_COMPLETENESS, id, judge, APPLICANT, LEAD, OTHER_REGIONS_COORDINATOR, ADMINISTRATOR);
        allowed(CaseAction.CHECK_COMPLETENESS, id, judge, COORDINATOR);
    }

    @Test
    void onlyTheCoordinatorOfTheRegionDecidesAtTriage() {
        CaseId id = cases.complete();
        Runnable decide =
                () -> triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT)).value();

        refused(CaseAction.DECIDE_TRIAGE, id, decide, APPLICANT, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR);
        allowed(CaseAction.DECIDE_TRIAGE, id, decide, COORDINATOR);
    }

    @Test
    void onlyTheApplicantSupplementsTheApplication() {
        CaseId id = cases.submitted();
        signedIn.as(
                COORDINATOR,
                () -> applications.judge(id, false, "Welke hulp was er al?").value());
        Runnable supplement =
                () -> applications.supplement(id, "Relatietherapie.").value();

        refused(CaseAction.SUPPLEMENT_APPLICATION, id, supplement, COORDINATOR, POLICE, OTHER_REGIONS_COORDINATOR);
        allowed(CaseAction.SUPPLEMENT_APPLICATION, id, supplement, APPLICANT);
    }

    @Test
    void theApplicantHearsThePeopleAndSomebodyFromOutsideDoesNot() {
        CaseId id = cases.admitted();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        Runnable hear = () -> hearings.record(id, person, CaseForms.heard()).value();

        refused(CaseAction.HEAR_PERSON, id, hear, POLICE, PROCESS_MANAGER, OTHER_REGIONS_COORDINATOR);
        allowed(CaseAction.HEAR_PERSON, id, hear, APPLICANT);
    }

    @Test
    void readingIsRecordedAndSoIsBeingRefused() {
        CaseId id = cases.submitted();

        refused(CaseAction.SEE_APPLICATION, id, () -> applications.view(id), POLICE, OTHER_REGIONS_COORDINATOR);
        allowed(CaseAction.SEE_APPLICATION, id, () -> applications.view(id), APPLICANT, COORDINATOR);
    }

    @Test
    void aCaseOfSomebodyElseLooksExactlyLikeOneThatDoesNotExist() {
        CaseId foreign = cases.submitted();

        Throwable notMine = catchThrowable(() -> signedIn.as(POLICE, () -> applications.view(foreign)));
        Throwable unknown = catchThrowable(() -> signedIn.as(POLICE, () -> applications.view(CaseId.random())));

        assertThat(notMine).isInstanceOf(CaseNotVisible.class);
        assertThat(unknown).isInstanceOf(CaseNotVisible.class).hasMessage(notMine.getMessage());
    }

    private void refused(CaseAction action, CaseId id, Runnable act, String... usernames) {
        for (String username : usernames) {
            assertThat(catchThrowable(() -> signedIn.as(username, act)))
                    .as(username)
                    .isInstanceOf(CaseNotVisible.class);
            assertThat(lastRecord(action, id, username)).as(username).isEqualTo("REFUSED");
        }
    }

    private void allowed(CaseAction action, CaseId id, Runnable act, String... usernames) {
        for (String username : usernames) {
            signedIn.as(username, act);
            assertThat(lastRecord(action, id, username)).as(username).isEqualTo("ALLOWED");
        }
    }

    private String lastRecord(CaseAction action, CaseId id, String username) {
        List<String> outcomes = beneath.sql(
                        """
                        select outcome from audit_record
                        where action = :action and case_id = :id and actor_id = :actor order by id desc limit 1""")
                .param("action", action.name())
                .param("id", id.value())
                .param("actor", signedIn.idOf(username).value())
                .query(String.class)
                .list();
        return outcomes.isEmpty() ? "no record" : outcomes.getFirst();
    }
}
