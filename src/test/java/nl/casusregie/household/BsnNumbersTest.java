package nl.casusregie.household;

import static nl.casusregie.testing.SignedIn.ADMINISTRATOR;
import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.Actors;
import nl.casusregie.access.BsnGround;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestBsn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
@DisplayName("AC-P6 BSN: who adds, sees and shows it")
class BsnNumbersTest {

    @Autowired
    private BsnNumbers bsns;

    @Autowired
    private Households households;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Test
    void itIsShownMaskedAndWholeOnlyByAnActThatIsOnRecord() {
        CaseId id = cases.teamed();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        String number = TestBsn.next();
        assertThat(signedIn.as(LEAD, () -> bsns.record(id, person, number)).isDone())
                .isTrue();

        assertThat(signedIn.as(COORDINATOR, () -> bsns.masked(id)))
                .containsOnlyKeys(person)
                .containsValue("*****" + number.substring(6));
        assertThat(rows(id, "REVEAL_BSN")).isEmpty();

        assertThat(signedIn.as(COORDINATOR, () -> bsns.reveal(id, person)))
                .map(Bsn::number)
                .contains(number);
        assertThat(rows(id, "REVEAL_BSN")).containsExactly("ALLOWED " + person.value());
    }

    @Test
    void withoutAGroundTheOrganisationSeesNothingOfIt() {
        CaseId id = cases.teamed();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        signedIn.as(LEAD, () -> bsns.record(id, person, TestBsn.next()).value());

        assertThat(signedIn.as(POLICE, () -> bsns.masked(id))).isEmpty();
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> bsns.reveal(id, person)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(POLICE, () -> bsns.record(id, person, TestBsn.next())))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(rows(id, "REVEAL_BSN")).containsExactly("REFUSED " + person.value());
    }

    @Test
    void withAGroundOneStillNeedsTheCase() {
        CaseId id = cases.submitted();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();

        assertThatThrownBy(() -> signedIn.as(FIXED_FACE, () -> bsns.reveal(id, person)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(APPLICANT, () -> bsns.record(id, person, TestBsn.next())))
                .isInstanceOf(CaseNotVisible.class);
        CaseId other = cases.teamed();
        assertThatThrownBy(() -> signedIn.as(LEAD, () -> bsns.record(other, person, TestBsn.next())))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void theAdministratorGivesAndTakesTheGround() {
        CaseId id = cases.teamed();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        signedIn.as(LEAD, () -> bsns.record(id, person, TestBsn.next()).value());
        OrganisationId police = signedIn.user(POLICE).actor().organisation();

        assertThatThrownBy(() -> signedIn.as(LEAD, () -> administration.setBsnGround(police, BsnGround.PUBLIC_TASK)))
                .isInstanceOf(RuntimeException.class);
        signedIn.as(
                ADMINISTRATOR,
                () -> administration.setBsnGround(police, BsnGround.PUBLIC_TASK).value());
        try {
            assertThat(signedIn.as(POLICE, () -> bsns.masked(id))).hasSize(1);
        } finally {
            signedIn.as(
                    ADMINISTRATOR,
                    () -> administration.setBsnGround(police, null).value());
        }
        assertThat(signedIn.as(POLICE, () -> bsns.masked(id))).isEmpty();
    }

    @Test
    void whatIsWrongIsRefusedBesideTheField() {
        CaseId id = cases.teamed();
        List<PersonId> people = Actors.asSystem(() -> households.ids(id));
        String number = TestBsn.next();
        signedIn.as(LEAD, () -> bsns.record(id, people.getFirst(), number).value());

        assertThat(refusals(id, people.getLast(), " "))
                .extracting(Refusal::field)
                .containsExactly("bsn");
        assertThat(refusals(id, people.getLast(), "123456789")).containsExactly(Refusal.at("bsn", "refusal.bsnWrong"));
        assertThat(refusals(id, people.getLast(), "111222333")).containsExactly(Refusal.at("bsn", "refusal.bsnSample"));
        assertThat(refusals(id, people.getLast(), number)).containsExactly(Refusal.at("bsn", "refusal.bsnTwice"));
        assertThat(refusals(id, people.getFirst(), number)).isEmpty();
    }

    @Test
    void thatANumberIsKnownInAnotherCaseIsNotSaid() {
        CaseId one = cases.teamed();
        CaseId other = cases.teamed();
        String number = TestBsn.next();
        signedIn.as(LEAD, () -> bsns.record(
                        one, Actors.asSystem(() -> households.ids(one)).getFirst(), number)
                .value());

        assertThat(refusals(other, Actors.asSystem(() -> households.ids(other)).getFirst(), number))
                .isEmpty();
    }

    @Test
    void aNumberThatWasRemovedIsGone() {
        CaseId id = cases.teamed();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        signedIn.as(LEAD, () -> bsns.record(id, person, TestBsn.next()).value());

        signedIn.as(LEAD, () -> bsns.remove(id, person));

        assertThat(signedIn.as(LEAD, () -> bsns.reveal(id, person))).isEmpty();
        assertThat(beneath.sql("select count(*) from person_bsn where case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<Refusal> refusals(CaseId id, PersonId person, String typed) {
        return signedIn.as(LEAD, () -> bsns.record(id, person, typed)).reasons();
    }

    private List<String> rows(CaseId id, String action) {
        return beneath.sql(
                        "select outcome || ' ' || subject_id from audit_record where case_id = :id and action = :action")
                .param("id", id.value())
                .param("action", action)
                .query(String.class)
                .list();
    }
}
