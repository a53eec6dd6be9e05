package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Who lets people in, and what they may; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 administration of people")
class AdministrationRulesTest extends TwoRegions {

    @Test
    void onlyAnAdministratorDoesAnythingHere() {
        Account noor = known(COORDINATOR);
        List<Supplier<Object>> acts = List.of(
                () -> administration.addRegion("OOST", "Oost"),
                () -> administration.addOrganisation("School", OrganisationKind.SCHOOL, "NOORD"),
                () -> administration.changeOrganisation(TEAM, "Ander", OrganisationKind.SCHOOL),
                () -> administration.setBsnGround(TEAM, null),
                () -> administration.addAccount("bram", "geheim-woord", details(COORDINATOR)),
                () -> administration.changeAccount(noor.userId(), details(COORDINATOR), true),
                () -> administration.setPassword(noor.userId(), "geheim-woord"),
                () -> administration.page("", 0, 10),
                administration::administered);

        acts.forEach(act -> assertThatThrownBy(() -> as(act, COORDINATOR)).isInstanceOf(CaseNotVisible.class));
        verifyNoInteractions(trail, events, conflicts);
    }

    @Test
    void anAdministratorOfAnotherRegionDoesNothingInThisOne() {
        Account noor = known(COORDINATOR);
        Grant other = new Grant(Role.ADMINISTRATOR, "ZUID");
        List<Supplier<Object>> acts = List.of(
                () -> administration.addOrganisation("School", OrganisationKind.SCHOOL, "NOORD"),
                () -> administration.changeOrganisation(TEAM, "Ander", OrganisationKind.SCHOOL),
                () -> administration.setBsnGround(TEAM, null),
                () -> administration.addAccount("bram", "geheim-woord", details(ZUID)),
                () -> administration.changeAccount(noor.userId(), details(ZUID), true),
                () -> administration.setPassword(noor.userId(), "geheim-woord"));

        acts.forEach(act -> assertThatThrownBy(() -> as(act, other)).isInstanceOf(CaseNotVisible.class));
        assertThatThrownBy(
                        () -> asAdministrator(() -> administration.addAccount("bram", "geheim-woord", details(ZUID))))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> asAdministrator(() -> administration.changeAccount(
                        noor.userId(), new NewAccount("Noor", "", "", ELSEWHERE, Set.of(COORDINATOR)), true)))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(
                        () -> asAdministrator(() -> administration.changeAccount(noor.userId(), details(ZUID), true)))
                .isInstanceOf(CaseNotVisible.class);
        verifyNoInteractions(trail, events, conflicts);
    }

    @Test
    void whatDoesNotExistIsNotVisible() {
        asAdministrator(() -> {
            assertThatThrownBy(() -> administration.changeOrganisation(
                            OrganisationId.random(), "Ander", OrganisationKind.SCHOOL))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> administration.setBsnGround(OrganisationId.random(), null))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() ->
                            administration.changeAccount(new UserId(UUID.randomUUID()), details(COORDINATOR), true))
                    .isInstanceOf(CaseNotVisible.class);
            assertThatThrownBy(() -> administration.setPassword(new UserId(UUID.randomUUID()), "geheim-woord"))
                    .isInstanceOf(CaseNotVisible.class);
            return administration;
        });
    }

    @Test
    void somebodyIsLetInWithAPasswordThatIsNotKept() {
        UserId id = asAdministrator(() -> administration
                .addAccount(" bram ", "geheim-woord", details(COORDINATOR))
                .value());

        ArgumentCaptor<Account> saved = ArgumentCaptor.captor();
        verify(accounts).saveAndFlush(saved.capture());
        Account bram = saved.getValue();
        assertThat(bram.asRow("Wijkteam"))
                .isEqualTo(new AccountRow(
                        id,
                        "bram",
                        "Noor de Wit",
                        "werker",
                        "noor@wijkteam.nl",
                        TEAM,
                        "Wijkteam",
                        true,
                        Set.of(COORDINATOR)));
        when(encoder.matches("geheim-woord", "gehasht")).thenReturn(true);
        assertThat(bram.hasPassword("geheim-woord", encoder)).isTrue();
        assertThat(bram.hasPassword("mis", encoder)).isFalse();
        verify(trail).happened(AccessEvent.ACCOUNT_ADDED, null, id.value(), "+COORDINATOR@NOORD");
        verify(conflicts).account(id, "Noor de Wit");
    }

    @Test
    void theProductItselfLetsInToo() {
        assertThat(Actors.asSystem(() -> administration.addAccount("eerste", "geheim-woord", details(ZUID)))
                        .isDone())
                .isTrue();
    }

    @Test
    void whoIsLetInIsKnownEnough() {
        Account taken = known(COORDINATOR);
        when(accounts.findByUsername("bezet")).thenReturn(Optional.of(taken));
        asAdministrator(() -> {
            assertThat(keys(administration.addAccount(" bezet", "geheim-woord", details(COORDINATOR))))
                    .containsExactly("refusal.usernameTaken");
            assertThat(keys(administration.addAccount("bram", "kort", details(COORDINATOR))))
                    .containsExactly("refusal.passwordTooShort");
            assertThat(keys(administration.addAccount("bram", "geheim-woord", details())))
                    .containsExactly("refusal.noRole");
            assertThat(administration
                            .addAccount("", "geheim-woord", details(COORDINATOR))
                            .isDone())
                    .isFalse();
            return administration;
        });
        verify(accounts, never()).saveAndFlush(any());
        verifyNoInteractions(trail, conflicts);
    }

    private static List<String> refused(NewAccount account) {
        Refusals refusals = new Refusals();
        account.check(refusals);
        return refusals.list().stream().map(Refusal::field).toList();
    }

    @Test
    void aNewAccountSaysWhoWhereAndWhat() {
        String long_ = "x".repeat(Refusals.LINE + 1);
        assertThat(refused(details(COORDINATOR))).isEmpty();
        assertThat(refused(new NewAccount("Noor", "", "", TEAM, Set.of(COORDINATOR))))
                .isEmpty();
        assertThat(refused(new NewAccount("", long_, "geen adres", null, Set.of())))
                .containsExactlyInAnyOrder("name", "jobTitle", "email", "organisation", "roles");
        assertThat(refused(new NewAccount("Noor", "", long_ + "@x", TEAM, Set.of(COORDINATOR))))
                .containsExactly("email");
    }

    @Test
    void aChangeKeepsWhatSomebodyMayElsewhere() {
        Account noor = known(COORDINATOR, ZUID);
        NewAccount wanted = new NewAccount("Noor Zwart", "lead", "n@x", TEAM, Set.of(ADMINISTRATOR));

        assertThat(asAdministrator(() -> administration
                        .changeAccount(noor.userId(), wanted, true)
                        .value()))
                .isEqualTo(noor.userId());

        assertThat(noor.asColleague("Wijkteam"))
                .isEqualTo(new Colleague(
                        noor.userId(), "Noor Zwart", "lead", TEAM, "Wijkteam", Set.of(ADMINISTRATOR, ZUID)));
        assertThat(noor.email()).isEqualTo("n@x");
        assertThat(noor.isEnabled()).isTrue();
        verify(events).publishEvent(new AccountChanged(noor.userId()));
        verify(trail).happened(AccessEvent.ACCOUNT_CHANGED, null, noor.id(), "+ADMINISTRATOR@NOORD -COORDINATOR@NOORD");
        verify(conflicts).account(noor.userId(), "Noor Zwart");
    }

    @Test
    void aLogInIsTakenAwayAndGivenBack() {
        Account noor = known(COORDINATOR);

        asAdministrator(() -> administration
                .changeAccount(noor.userId(), details(COORDINATOR), false)
                .value());

        assertThat(noor.isEnabled()).isFalse();
        assertThat(noor.asSignedIn("").enabled()).isFalse();
        verify(trail).happened(AccessEvent.ACCOUNT_DISABLED, null, noor.id(), "");

        asAdministrator(() -> administration
                .changeAccount(noor.userId(), details(COORDINATOR), false)
                .value());
        asAdministrator(() -> administration
                .changeAccount(noor.userId(), details(COORDINATOR), true)
                .value());

        assertThat(noor.isEnabled()).isTrue();
        verify(trail, org.mockito.Mockito.times(2)).happened(AccessEvent.ACCOUNT_CHANGED, null, noor.id(), "");
    }

    @Test
    void theLastAdministratorStays() {
        Account last = known(ADMINISTRATOR);
        when(accounts.administrators()).thenReturn(List.of(last.id()));

        asAdministrator(() -> {
            assertThat(keys(administration.changeAccount(last.userId(), details(COORDINATOR), true)))
                    .containsExactly("refusal.lastAdministrator");
            assertThat(keys(administration.changeAccount(last.userId(), details(ADMINISTRATOR), false)))
                    .containsExactly("refusal.lastAdministrator");
            return assertThat(administration
                            .changeAccount(last.userId(), details(ADMINISTRATOR), true)
                            .isDone())
                    .isTrue();
        });
        Account another = known(ADMINISTRATOR);
        assertThat(asAdministrator(() -> administration.changeAccount(another.userId(), details(COORDINATOR), true))
                        .isDone())
                .isTrue();
        assertThat(keys(asAdministrator(() -> administration.changeAccount(another.userId(), details(), true))))
                .containsExactly("refusal.noRole");
    }

    @Test
    void aPasswordIsReplaced() {
        Account noor = known(COORDINATOR);

        assertThat(keys(asAdministrator(() -> administration.setPassword(noor.userId(), "kort"))))
                .containsExactly("refusal.passwordTooShort");
        verifyNoInteractions(events, trail);

        assertThat(asAdministrator(() -> administration
                        .setPassword(noor.userId(), "geheim-woord")
                        .value()))
                .isEqualTo(noor.userId());
        assertThat(noor.asSignedIn("Wijkteam").passwordHash()).isEqualTo("gehasht");
        verify(events).publishEvent(new AccountChanged(noor.userId()));
        verify(trail).happened(AccessEvent.PASSWORD_SET, null, noor.id(), "");
    }

    @Test
    void theListIsOfOnesOwnRegionsAndAtThePaceOfAPerson() {
        Account noor = known(COORDINATOR);
        when(accounts.ofRegions(Set.of("NOORD"), "%noor%", 20, 10)).thenReturn(List.of(noor));

        assertThat(asAdministrator(() -> administration.page(" Noor ", 20, 10)))
                .extracting(AccountRow::organisationName)
                .containsExactly("Wijkteam");
        verify(pace).search(" Noor ");
        assertThat(asAdministrator(administration::administered)).containsExactly(new Region("NOORD", "Noord"));
    }

    @Test
    void whetherAnybodyIsInIsCountedBehindALockWhenItMatters() {
        assertThat(administration.nobodyIsInYet()).isTrue();
        assertThat(administration.nobodyIsInYetAndComesInMeanwhile()).isTrue();
        verify(accounts).lockTable();
        when(accounts.count()).thenReturn(1L);
        assertThat(administration.nobodyIsInYet()).isFalse();
        assertThat(administration.nobodyIsInYetAndComesInMeanwhile()).isFalse();
    }

    @Test
    void whatChangedInRightsIsNamedInOneOrder() {
        assertThat(RightsChange.of(Set.of(COORDINATOR, ZUID), Set.of(COORDINATOR, ADMINISTRATOR)))
                .isEqualTo("+ADMINISTRATOR@NOORD -SPECIALIST@ZUID");
        assertThat(RightsChange.of(Set.of(ZUID), Set.of(ZUID))).isEmpty();
    }
}
