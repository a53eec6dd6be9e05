package nl.casusregie.household;

import static nl.casusregie.testing.CaseForms.anAdult;
import static nl.casusregie.testing.CaseForms.anApplication;
import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class HouseholdsTest {

    private static final String SECRET = "Veilige plek 1";

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Test
    void aShieldedAddressIsForWhoLeadsTheCaseOnly() {
        CaseId id = cases.teamed();
        PersonId added = signedIn.as(LEAD, () -> households.add(id, shielded()).value());

        assertThat(member(LEAD, id, added).data().address()).isEqualTo(SECRET);
        assertThat(member(POLICE, id, added).data().address()).isEmpty();
        assertThat(member(POLICE, id, added).addressHidden()).isTrue();
        assertThat(member(COORDINATOR, id, added).addressHidden()).isTrue();
    }

    @Test
    void whoeverDoesNotSeeTheAddressDoesNotLoseItByAChange() {
        CaseId id = cases.teamed();
        PersonId added = signedIn.as(LEAD, () -> households.add(id, shielded()).value());
        Member shown = member(COORDINATOR, id, added);

        PersonData changed = anAdult("Petra", "van", "Dam");
        signedIn.as(
                COORDINATOR,
                () -> households.change(id, shown.id(), shown.data(), changed).value());

        assertThat(member(LEAD, id, added).data().address()).isEqualTo(SECRET);
        assertThat(member(LEAD, id, added).data().shielded()).isTrue();
        assertThat(member(LEAD, id, added).name()).isEqualTo("Petra van Dam");
    }

    @Test
    void aChangeThatSomebodyMadeMeanwhileIsNotLost() {
        CaseId id = cases.teamed();
        PersonId person = Actors.asSystem(() -> households.ids(id)).getFirst();
        Member shown = member(LEAD, id, person);
        signedIn.as(COORDINATOR, () -> households
                .change(id, shown.id(), shown.data(), anAdult("Eerste", "", "Wijziging"))
                .value());

        Outcome<PersonId> second = signedIn.as(
                LEAD, () -> households.change(id, shown.id(), shown.data(), anAdult("Tweede", "", "Wijziging")));

        assertThat(second.reasons()).containsExactly(Refusal.of("refusal.personChangedMeanwhile"));
        assertThat(member(LEAD, id, person).name()).isEqualTo("Eerste Wijziging");
    }

    @Test
    void theApplicantReadsBackWhomTheyNamedAndNobodyElse() {
        CaseId id = cases.submitted(anApplication(anAdult("Petra", "van", "Dam")));
        signedIn.as(COORDINATOR, () -> households.add(id, shielded()).value());

        assertThat(signedIn.as(APPLICANT, () -> households.appliedFor(id)))
                .extracting(Member::name)
                .containsExactly("Petra van Dam");
    }

    private Member member(String username, CaseId id, PersonId person) {
        return signedIn.as(username, () -> households.members(id)).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static PersonData shielded() {
        return CaseForms.inHiding("Petra", "Nieuw", SECRET);
    }
}
