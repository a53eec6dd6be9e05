package nl.casusregie.safety;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.casefile.TeamForming;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class SafetyOwnersTest {

    @Autowired
    private SafetyOwners owners;

    @Autowired
    private TeamForming teamForming;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private CaseId id;

    @BeforeEach
    void aTeam() {
        id = cases.teamed();
    }

    @Test
    void asLongAsNobodyIsNamedItIsTheCaseManager() {
        assertThat(owner()).isEqualTo(LEAD);
    }

    @Test
    void theCaseManagerNamesSomebodyOfTheTeamAndEverybodyInItSeesWho() {
        signedIn.as(LEAD, () -> owners.name(id, signedIn.idOf(POLICE)).value());

        assertThat(owner()).isEqualTo(POLICE);
        assertThat(signedIn.as(POLICE, () -> owners.of(id)).orElseThrow().user())
                .isEqualTo(signedIn.idOf(POLICE));
    }

    @Test
    void whoLeavesTheTeamIsNoLongerTheOwner() {
        signedIn.as(LEAD, () -> owners.name(id, signedIn.idOf(POLICE)).value());
        signedIn.as(COORDINATOR, () -> teamForming.history(id).stream()
                .filter(member -> member.user().equals(signedIn.idOf(POLICE)))
                .forEach(member ->
                        teamForming.end(id, member.id(), "Niet meer nodig").value()));

        assertThat(owner()).isEqualTo(LEAD);
    }

    @Test
    void nobodyFromOutsideTheTeamAndNobodyAtAllIsRefused() {
        assertThat(signedIn.as(LEAD, () -> owners.name(id, signedIn.idOf(ADDICTION_CARE)))
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.ownerNotInTeam");
        assertThat(signedIn.as(LEAD, () -> owners.name(id, null)).reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.required");
        assertThat(owner()).isEqualTo(LEAD);
    }

    @Test
    void whoMayNotMakeItSafeNamesNobodyAndWhoMayNotSeeTheCaseSeesNobody() {
        signedIn.as(POLICE, () -> assertThatThrownBy(() -> owners.name(id, signedIn.idOf(POLICE)))
                .isInstanceOf(CaseNotVisible.class));
        for (String stranger : List.of(OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER, ADDICTION_CARE, ADMINISTRATOR)) {
            signedIn.as(stranger, () -> assertThatThrownBy(() -> owners.of(id)).isInstanceOf(CaseNotVisible.class));
        }
    }

    private String owner() {
        var user = signedIn.as(LEAD, () -> owners.of(id)).orElseThrow().user();
        return List.of(LEAD, POLICE, FIXED_FACE).stream()
                .filter(name -> signedIn.idOf(name).equals(user))
                .findFirst()
                .orElseThrow();
    }
}
