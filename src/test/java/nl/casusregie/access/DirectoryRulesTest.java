package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** How people and organisations are named, found and known at the door; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 the directory")
class DirectoryRulesTest extends TwoRegions {

    @Test
    void theDirectoryNamesPeopleAndOrganisations() {
        Account noor = known(COORDINATOR);
        Colleague asSeen = noor.asColleague("Wijkteam");
        when(organisations.findByRegionCodeOrderByName("NOORD")).thenReturn(List.of(team));
        when(accounts.findAllById(List.of(noor.id()))).thenReturn(List.of(noor));
        when(accounts.withRole(Role.COORDINATOR, "NOORD")).thenReturn(List.of(noor));
        when(accounts.findByOrganisationIdOrderByName(TEAM.value())).thenReturn(List.of(noor));

        assertThat(directory.partners("NOORD")).containsExactly(team.asPartner());
        assertThat(directory.partner(TEAM)).contains(team.asPartner());
        assertThat(directory.partner(OrganisationId.random())).isEmpty();
        assertThat(directory.partnerName(TEAM)).isEqualTo("Wijkteam");
        assertThat(directory.partnerName(OrganisationId.random())).isEmpty();
        assertThat(directory.bsnGround(TEAM)).isEmpty();
        assertThat(directory.colleague(noor.userId())).contains(asSeen);
        assertThat(directory.colleague(new UserId(UUID.randomUUID()))).isEmpty();
        assertThat(directory.nameOf(noor.userId())).isEqualTo("Noor de Wit");
        assertThat(directory.nameOf(Actor.SYSTEM.id())).isEqualTo(Actor.SYSTEM.name());
        assertThat(directory.nameOf(new UserId(UUID.randomUUID()))).isEmpty();
        assertThat(directory.colleagues(List.of(noor.userId(), noor.userId())))
                .containsOnlyKeys(noor.userId())
                .containsValue(asSeen);
        assertThat(directory.withRole(Role.COORDINATOR, "NOORD")).containsExactly(asSeen);
        assertThat(directory.ofOrganisation(TEAM)).containsExactly(asSeen);
    }

    @Test
    void aUserNameLeadsToItsLogIn() {
        Account noor = known(COORDINATOR);
        when(accounts.findByUsername("noor")).thenReturn(Optional.of(noor));
        AccountUsers users = new AccountUsers(accounts, directory);

        assertThat(users.loadUserByUsername("noor")).isEqualTo(noor.asSignedIn("Wijkteam"));
        assertThat(noor.asSignedIn("Wijkteam").username()).isEqualTo(noor.username());
        assertThatThrownBy(() -> users.loadUserByUsername("niemand"))
                .isInstanceOf(UsernameNotFoundException.class)
                .hasMessage("unknown user");
    }

    @Test
    void namesFromAnOlderVersionAreComparedAtTheStart() {
        Account noor = known(COORDINATOR);
        when(accounts.withoutComparedName()).thenReturn(List.of(noor));

        new AccountNames(accounts, conflicts).catchUp();

        verify(conflicts).account(noor.userId(), noor.name());
    }
}
