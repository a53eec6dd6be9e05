package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Grant;
import nl.casusregie.access.Role;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.Test;

/** A password opens the product for everybody in the demo only. */
class PasswordDoorTest {

    private final PasswordDoor door = new PasswordDoor();

    @Test
    void withoutAnIdentityProviderItOpensForWhoSeesNoCase() {
        PasswordDoor.Open open = door.passwordDoorOpenFor(false, "");

        assertThat(PasswordDoor.mayUseIt(open, with(Role.ADMINISTRATOR))).isTrue();
        assertThat(PasswordDoor.mayUseIt(open, with(Role.ADMINISTRATOR, Role.COORDINATOR)))
                .isFalse();
        assertThat(PasswordDoor.mayUseIt(open, with(Role.PROFESSIONAL))).isFalse();
        assertThat(door.waysIn(open, "").password()).isTrue();
    }

    @Test
    void withAnIdentityProviderItIsShut() {
        PasswordDoor.Open open = door.passwordDoorOpenFor(false, "https://inloggen.example");

        assertThat(PasswordDoor.mayUseIt(open, with(Role.ADMINISTRATOR))).isFalse();
        assertThat(door.waysIn(open, "https://inloggen.example").password()).isFalse();
    }

    @Test
    void inTheDemoItOpensForEverybody() {
        PasswordDoor.Open open = door.passwordDoorOpenFor(true, "");

        assertThat(PasswordDoor.mayUseIt(open, with(Role.PROFESSIONAL))).isTrue();
    }

    private static SignedInUser with(Role... roles) {
        Set<Grant> grants =
                Arrays.stream(roles).map(role -> new Grant(role, "NV")).collect(Collectors.toSet());
        UUID id = UUID.randomUUID();
        return new SignedInUser(new Actor(new UserId(id), "", new OrganisationId(id), "", grants), "", "", true);
    }
}
