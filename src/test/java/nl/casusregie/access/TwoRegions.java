package nl.casusregie.access;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Two regions with an organisation each and whoever administers one of them, without a database: quick enough for every mutant. */
abstract class TwoRegions {

    static final OrganisationId TEAM = new OrganisationId(UUID.randomUUID());
    static final OrganisationId ELSEWHERE = new OrganisationId(UUID.randomUUID());
    static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, "NOORD");
    static final Grant COORDINATOR = new Grant(Role.COORDINATOR, "NOORD");
    static final Grant ZUID = new Grant(Role.SPECIALIST, "ZUID");

    final Accounts accounts = mock();
    final Organisations organisations = mock();
    final Regions regions = mock();
    final PasswordEncoder encoder = mock();
    final ApplicationEventPublisher events = mock();
    final Pace pace = mock();
    final Conflicts conflicts = mock();
    final AccessTrail trail = mock();
    final AccountAdministration administration = new AccountAdministration(
            accounts, organisations, regions, new PasswordRule(8, encoder), events, pace, conflicts, trail);
    final Directory directory = new Directory(organisations, accounts);
    final Organisation team = new Organisation(TEAM, "Wijkteam", OrganisationKind.LOCAL_TEAM, "NOORD");
    final Organisation elsewhere = new Organisation(ELSEWHERE, "Politie Zuid", OrganisationKind.POLICE, "ZUID");

    @BeforeEach
    void twoRegions() {
        when(organisations.findById(TEAM.value())).thenReturn(Optional.of(team));
        when(organisations.findById(ELSEWHERE.value())).thenReturn(Optional.of(elsewhere));
        when(organisations.findAllById(any())).thenReturn(List.of(team));
        when(regions.all()).thenReturn(List.of(new Region("NOORD", "Noord"), new Region("ZUID", "Zuid")));
        when(encoder.encode("geheim-woord")).thenReturn("gehasht");
        when(accounts.administrators()).thenReturn(List.of(UUID.randomUUID(), UUID.randomUUID()));
    }

    static NewAccount details(Grant... grants) {
        return new NewAccount("Noor de Wit", "werker", "noor@wijkteam.nl", TEAM, Set.of(grants));
    }

    Account known(Grant... grants) {
        Account account = new Account(new UserId(UUID.randomUUID()), "noor", "oud", details(grants));
        when(accounts.findById(account.id())).thenReturn(Optional.of(account));
        return account;
    }

    static <T> T as(Supplier<T> work, Grant... grants) {
        Actor actor = new Actor(new UserId(UUID.randomUUID()), "Beheer", TEAM, "Wijkteam", Set.of(grants));
        return Actors.as(new SignedInUser(actor, "beheer", "", true), work);
    }

    static <T> T asAdministrator(Supplier<T> work) {
        return as(work, ADMINISTRATOR);
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::key).toList();
    }
}
