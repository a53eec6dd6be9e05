package nl.casusregie.access;

import static nl.casusregie.testing.SignedIn.ADMINISTRATOR;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static nl.casusregie.testing.SignedIn.OTHER_REGIONS_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CasusregieTest
class AccountAdministrationTest {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private SignedIn signedIn;

    @Test
    void somebodyComesInChangesAndIsShutOut() {
        String username = username();
        UserId id = signedIn.as(ADMINISTRATOR, () -> administration
                .addAccount(username, "lang genoeg", details("Nieuw", Role.PROFESSIONAL))
                .value());
        assertThat(signedIn.user(username).actor().has(Role.PROFESSIONAL, DemoCast.REGION))
                .isTrue();

        signedIn.as(ADMINISTRATOR, () -> administration
                .changeAccount(id, details("Anders", Role.SPECIALIST), false)
                .value());
        assertThat(signedIn.user(username).enabled()).isFalse();
        assertThat(signedIn.user(username).actor().has(Role.PROFESSIONAL)).isFalse();
        assertThat(signedIn.user(username).actor().name()).isEqualTo("Anders");
    }

    @Test
    void nobodyElseLetsPeopleIn() {
        assertThatThrownBy(() -> signedIn.as(
                        COORDINATOR,
                        () -> administration.addAccount(
                                username(), "lang genoeg", details("Nieuw", Role.PROFESSIONAL))))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> signedIn.as(COORDINATOR, () -> administration.page("", 0, 10)))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void anAdministratorReachesNoOtherRegion() {
        UserId other = signedIn.idOf(OTHER_REGIONS_COORDINATOR);
        NewAccount inOwnRegion = details("Karin", Role.COORDINATOR);
        NewAccount elsewhere = new NewAccount(
                "Nieuw",
                "",
                "",
                organisation(DemoCast.REGION),
                Set.of(new Grant(Role.COORDINATOR, DemoCast.OTHER_REGION)));

        assertThatThrownBy(() -> asAdministrator(() -> administration.changeAccount(other, inOwnRegion, false)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> asAdministrator(() -> administration.setPassword(other, "lang genoeg")))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> asAdministrator(() -> administration.addAccount(username(), "lang genoeg", elsewhere)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> asAdministrator(
                        () -> administration.addOrganisation("X", OrganisationKind.OTHER, DemoCast.OTHER_REGION)))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(signedIn.as(ADMINISTRATOR, () -> administration.page("", 0, 1000)))
                .extracting(AccountRow::username)
                .contains(COORDINATOR)
                .doesNotContain(OTHER_REGIONS_COORDINATOR);
    }

    @Test
    void theLastAdministratorCannotShutOutThemselves() {
        UserId me = signedIn.idOf(ADMINISTRATOR);

        Outcome<?> disabled =
                asAdministrator(() -> administration.changeAccount(me, details("Bea Heer", Role.ADMINISTRATOR), false));
        Outcome<?> withoutRole =
                asAdministrator(() -> administration.changeAccount(me, details("Bea Heer", Role.PROFESSIONAL), true));

        assertThat(disabled.reasons()).containsExactly(Refusal.of("refusal.lastAdministrator"));
        assertThat(withoutRole.reasons()).containsExactly(Refusal.of("refusal.lastAdministrator"));
    }

    @Test
    void whatIsWrongWithAFormIsSaidAllAtOnce() {
        NewAccount empty = new NewAccount(" ", "", "geen adres", null, Set.of());

        assertThat(asAdministrator(() -> administration.addAccount(COORDINATOR, "abc", empty))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("username", "password", "name", "email", "organisation", "roles");
    }

    private <T> T asAdministrator(java.util.function.Supplier<T> work) {
        return signedIn.as(ADMINISTRATOR, work);
    }

    private NewAccount details(String name, Role role) {
        return new NewAccount(name, "", "", organisation(DemoCast.REGION), Set.of(new Grant(role, DemoCast.REGION)));
    }

    private OrganisationId organisation(String region) {
        return directory.partners(region).getFirst().id();
    }

    private static String username() {
        return "n." + UUID.randomUUID().toString().substring(0, 8);
    }
}
