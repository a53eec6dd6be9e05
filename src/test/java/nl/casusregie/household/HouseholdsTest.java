package nl.casusregie.household;

import static nl.casusregie.testing.Cases.anAdult;
import static nl.casusregie.testing.Cases.anApplication;
import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.LEAD;
import static nl.casusregie.testing.SignedIn.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
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
        signedIn.as(LEAD, () -> households.add(id, shielded()).value());

        assertThat(newest(LEAD, id).data().address()).isEqualTo(SECRET);
        assertThat(newest(POLICE, id).data().address()).isEmpty();
        assertThat(newest(POLICE, id).addressHidden()).isTrue();
        assertThat(newest(COORDINATOR, id).addressHidden()).isTrue();
    }

    @Test
    void whoeverDoesNotSeeTheAddressDoesNotLoseItByAChange() {
        CaseId id = cases.teamed();
        signedIn.as(LEAD, () -> households.add(id, shielded()).value());
        Member shown = newest(COORDINATOR, id);

        PersonData changed = anAdult("Petra", "van", "Dam");
        signedIn.as(
                COORDINATOR,
                () -> households.change(id, shown.id(), shown.data(), changed).value());

        assertThat(newest(LEAD, id).data().address()).isEqualTo(SECRET);
        assertThat(newest(LEAD, id).data().shielded()).isTrue();
        assertThat(newest(LEAD, id).name()).isEqualTo("Petra van Dam");
    }

    @Test
    void aChangeThatSomebodyMadeMeanwhileIsNotLost() {
        CaseId id = cases.teamed();
        Member shown = newest(LEAD, id);
        signedIn.as(COORDINATOR, () -> households
                .change(id, shown.id(), shown.data(), anAdult("Eerste", "", "Wijziging"))
                .value());

        Outcome<PersonId> second = signedIn.as(
                LEAD, () -> households.change(id, shown.id(), shown.data(), anAdult("Tweede", "", "Wijziging")));

        assertThat(second.reasons()).containsExactly(Refusal.of("refusal.personChangedMeanwhile"));
        assertThat(newest(LEAD, id).name()).isEqualTo("Eerste Wijziging");
    }

    @Test
    void theApplicantReadsBackWhomTheyNamedAndNobodyElse() {
        CaseId id = cases.submitted(anApplication(anAdult("Petra", "van", "Dam")));
        signedIn.as(COORDINATOR, () -> households.add(id, shielded()).value());

        assertThat(signedIn.as(APPLICANT, () -> households.appliedFor(id)))
                .extracting(Member::name)
                .containsExactly("Petra van Dam");
    }

    private Member newest(String username, CaseId id) {
        return signedIn.as(username, () -> households.members(id)).getLast();
    }

    private static PersonData shielded() {
        return new PersonData(
                "Petra",
                "",
                "Nieuw",
                1990,
                null,
                null,
                Gender.FEMALE,
                PlaceInHousehold.PARTNER,
                false,
                SECRET,
                true,
                "",
                false);
    }
}
