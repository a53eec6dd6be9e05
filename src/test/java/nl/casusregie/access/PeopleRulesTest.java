package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import nl.casusregie.testing.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts, who is in a team, and how somebody shows once more who they are; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 people")
class PeopleRulesTest {

    private static final CaseId CASE = CaseId.random();
    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private static SignedInUser user(String name, Grant... grants) {
        Actor actor = new Actor(new UserId(UUID.randomUUID()), name, ORGANISATION, "Wijkteam", Set.of(grants));
        return new SignedInUser(actor, name, "hash", true);
    }

    @Test
    void whoIsSignedInActsUnlessSomebodyActsInstead() {
        assertThat(Actors.find()).isEmpty();
        assertThatThrownBy(Actors::current).isInstanceOf(IllegalStateException.class);
        SignedInUser noor = user("Noor");
        SignedInUser bram = user("Bram");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(noor, ""));

        assertThat(Actors.current()).isEqualTo(noor.actor());
        Actors.as(bram, () -> {
            assertThat(Actors.current()).isEqualTo(bram.actor());
            assertThat(Actors.asSystem(() -> Actors.current().isSystem())).isTrue();
            return assertThat(Actors.current()).isEqualTo(bram.actor());
        });
        assertThat(Actors.current()).isEqualTo(noor.actor());
        assertThatThrownBy(() -> Actors.as(bram, () -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Actors.current()).isEqualTo(noor.actor());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("a stranger", ""));
        assertThat(Actors.find()).isEmpty();
    }

    @Test
    void aRoleIsOfARegion() {
        Grant coordinator = new Grant(Role.COORDINATOR, "noord");
        Grant manager = new Grant(Role.PROCESS_MANAGER, "zuid");
        SignedInUser user = user("Noor", coordinator, manager);
        Actor actor = user.actor();

        assertThat(actor.isSystem()).isFalse();
        assertThat(actor.has(Role.COORDINATOR)).isTrue();
        assertThat(actor.has(Role.ADMINISTRATOR)).isFalse();
        assertThat(actor.has(Role.COORDINATOR, "noord")).isTrue();
        assertThat(actor.has(Role.COORDINATOR, "zuid")).isFalse();
        assertThat(actor.regions(Role.COORDINATOR)).containsExactly("noord");
        assertThat(actor.regions(Role.ADMINISTRATOR)).isEmpty();
        assertThat(user.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_COORDINATOR", "ROLE_PROCESS_MANAGER");
        assertThat(user.getUsername()).isEqualTo("Noor");
        assertThat(user.getPassword()).isEqualTo("hash");
        assertThat(user.isEnabled()).isTrue();
        assertThat(new SignedInUser(actor, "", "", false).isEnabled()).isFalse();
        assertThat(user.toString()).contains(actor.id().toString()).doesNotContain("Noor", "hash");
        Colleague colleague = new Colleague(actor.id(), "Noor", "", ORGANISATION, "Wijkteam", Set.of(coordinator));
        assertThat(colleague.has(Role.COORDINATOR, "noord")).isTrue();
        assertThat(colleague.has(Role.COORDINATOR, "zuid")).isFalse();
    }

    @Test
    void anItemBeginsNarrowAndWithWhoeverWroteIt() {
        SignedInUser noor = user("Noor");
        Protection mine = Actors.as(noor, () -> Protection.begin(Label.HEALTH));

        assertThat(mine)
                .isEqualTo(new Protection(Label.HEALTH, ORGANISATION.value(), Set.of(), Set.of(), false))
                .isEqualTo(Protection.begin(Label.HEALTH, ORGANISATION));
        assertThat(Actors.asSystem(() -> Protection.begin(Label.HEALTH)).sourceId())
                .isNull();
        assertThat(mine.labelled(Label.SAFETY)).isEqualTo(Protection.begin(Label.SAFETY, ORGANISATION));
        assertThat(mine.isNarrowed()).isFalse();
        assertThat(new Protection(Label.HEALTH, null, Set.of(UUID.randomUUID()), Set.of(), true).isNarrowed())
                .isTrue();
    }

    private final TeamMembers members = mock();
    private final Directory directory = mock();
    private final Conflicts conflicts = mock();
    private final AccessTrail trail = mock();
    private final Sharings sharings = mock();
    private final Teams teams = new Teams(members, directory, conflicts, trail, sharings, CLOCK);

    private static Colleague colleague(String name, OrganisationId organisation) {
        return new Colleague(new UserId(UUID.randomUUID()), name, "werker", organisation, "van " + name, Set.of());
    }

    private static TeamMember member(Colleague colleague, TeamRole role) {
        return new TeamMember(CASE, colleague, role, "kent het gezin", TODAY);
    }

    private void team(TeamMember... all) {
        List<TeamMember> active =
                List.of(all).stream().filter(TeamMember::isActive).toList();
        when(members.findByCaseIdOrderByFromDate(CASE.value())).thenReturn(List.of(all));
        when(members.findByCaseIdAndUntilDateIsNull(CASE.value())).thenReturn(active);
    }

    @Test
    void somebodyJoinsOnceInEachRole() {
        Colleague noor = colleague("Noor", ORGANISATION);
        when(directory.colleague(noor.id())).thenReturn(Optional.of(noor));
        List<TeamMember> saved = new ArrayList<>();
        when(members.saveAndFlush(any())).thenAnswer(call -> {
            saved.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(members.findByCaseIdAndUserIdAndUntilDateIsNull(
                        CASE.value(), noor.id().value()))
                .thenAnswer(call -> List.copyOf(saved));

        teams.add(CASE, noor.id(), TeamRole.MEMBER, "kent het gezin");
        teams.add(CASE, noor.id(), TeamRole.MEMBER, "nog eens");
        teams.add(CASE, noor.id(), TeamRole.LEAD, "leidt");

        assertThat(saved).extracting(TeamMember::teamRole).containsExactly(TeamRole.MEMBER, TeamRole.LEAD);
        verify(trail).happened(AccessEvent.TEAM_JOINED, CASE, noor.id().value(), "MEMBER");
        verify(trail).happened(AccessEvent.TEAM_JOINED, CASE, noor.id().value(), "LEAD");
        verify(conflicts, times(2)).cameNearer(CASE);
        verify(sharings, times(2)).startAgreed(CASE, ORGANISATION);
        UserId unknown = new UserId(UUID.randomUUID());
        assertThatThrownBy(() -> teams.add(CASE, unknown, TeamRole.MEMBER, ""))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void onlyAnOpenPlaceInTheTeamOfTheCaseItselfEnds() {
        Colleague noor = colleague("Noor", ORGANISATION);
        TeamMember place = member(noor, TeamRole.MEMBER);
        UUID id = place.asMembership(noor).id();
        when(members.findById(id)).thenReturn(Optional.of(place));
        team(place);

        assertThatThrownBy(() -> teams.end(CaseId.random(), id, "mis"))
                .isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(place.isActive()).isTrue();
        teams.end(CASE, id, "klaar");
        assertThat(place.asMembership(noor))
                .extracting(Membership::until, Membership::endReason, Membership::isActive)
                .containsExactly(TODAY, "klaar", false);
        verify(trail).happened(AccessEvent.TEAM_ENDED, CASE, noor.id().value(), "MEMBER");
        assertThatThrownBy(() -> teams.end(CASE, id, "nog eens")).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void theTeamIsWhoIsInItNow() {
        OrganisationId police = new OrganisationId(UUID.randomUUID());
        Colleague noor = colleague("Noor", ORGANISATION);
        Colleague bram = colleague("Bram", police);
        TeamMember left = member(bram, TeamRole.LEAD);
        left.end("weg", TODAY);
        TeamMember older = member(noor, TeamRole.LEAD);
        TeamMember newer = member(bram, TeamRole.LEAD);
        TeamMember input = member(bram, TeamRole.INPUT);
        team(left, older, newer, input);
        when(directory.colleagues(any())).thenReturn(Map.of(noor.id(), noor, bram.id(), bram));

        assertThat(teams.history(CASE)).hasSize(4);
        assertThat(teams.history(CASE).get(1))
                .extracting(
                        Membership::user,
                        Membership::name,
                        Membership::jobTitle,
                        Membership::organisation,
                        Membership::organisationName,
                        Membership::role,
                        Membership::reason,
                        Membership::from)
                .containsExactly(
                        noor.id(), "Noor", "werker", ORGANISATION, "van Noor", TeamRole.LEAD, "kent het gezin", TODAY);
        assertThat(teams.active(CASE)).hasSize(3).allMatch(Membership::isActive);
        assertThat(teams.lead(CASE)).map(Membership::name).contains("Bram");
        assertThat(teams.fixedFace(CASE)).isEmpty();
        assertThat(teams.organisations(CASE)).containsExactlyInAnyOrder(ORGANISATION, police);
        team(member(noor, TeamRole.FIXED_FACE), input);
        assertThat(teams.fixedFace(CASE)).map(Membership::name).contains("Noor");
        assertThat(teams.lead(CASE)).isEmpty();
        assertThat(teams.deciding(CASE)).containsExactly(ORGANISATION);
        assertThat(input.asMembership(null))
                .extracting(Membership::name, Membership::jobTitle, Membership::organisationName)
                .containsExactly("", "", "");
    }

    @Test
    void aProofCountsForFiveMinutesForOnesOwnAct() {
        UserId me = new UserId(UUID.randomUUID());
        StepUpProof proof = new StepUpProof(me, NOW);

        assertThat(proof.countsFor(me, NOW)).isTrue();
        assertThat(proof.countsFor(me, NOW.plus(Duration.ofMinutes(5)))).isTrue();
        assertThat(proof.countsFor(me, NOW.plus(Duration.ofMinutes(5)).plusMillis(1)))
                .isFalse();
        assertThat(proof.countsFor(me, NOW.minusMillis(1))).isFalse();
        assertThat(proof.countsFor(new UserId(UUID.randomUUID()), NOW)).isFalse();
    }

    @Test
    void aPasswordIsAskedOnceMoreAndGuessingStops() {
        Accounts accounts = mock();
        Account account = mock();
        TestTime time = new TestTime();
        PasswordStepUp stepUp = new PasswordStepUp(accounts, mock(), time, CLOCK);
        SignedInUser noor = user("Noor");
        when(accounts.findById(noor.actor().id().value())).thenReturn(Optional.of(account));
        when(account.isEnabled()).thenReturn(true);
        when(account.hasPassword(anyString(), any())).thenAnswer(call -> "goed".equals(call.getArgument(0)));

        assertThat(stepUp.asksPassword()).isTrue();
        assertThat(stepUp.address()).isEmpty();
        assertThat(stepUp.recent()).isEmpty();
        Actors.as(noor, () -> {
            for (int i = 0; i < 20; i++) {
                assertThat(stepUp.prove("goed"))
                        .contains(new StepUpProof(noor.actor().id(), NOW));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(stepUp.prove("mis")).isEmpty();
            }
            assertThat(stepUp.prove("goed")).as("after five wrong ones").isEmpty();
            time.advance(Duration.ofMinutes(1));
            assertThat(stepUp.prove("goed")).isPresent();
            when(account.isEnabled()).thenReturn(false);
            return assertThat(stepUp.prove("goed")).isEmpty();
        });
    }

    @Test
    void leaveShowsItsLastDayAndBrokenGlassItsMinutes() {
        UserId me = new UserId(UUID.randomUUID());
        CaseGrant grant = new CaseGrant(UUID.randomUUID(), CASE, me, me, NOW, Instant.parse("2026-11-30T23:00:00Z"));
        EmergencyWindow window = new EmergencyWindow(UUID.randomUUID(), CASE, me, NOW, NOW.plusSeconds(3600));

        assertThat(grant.lastDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(window.minutesLeft(NOW)).isEqualTo(60);
        assertThat(window.minutesLeft(NOW.plusSeconds(1))).isEqualTo(60);
        assertThat(window.minutesLeft(NOW.plusSeconds(3599))).isEqualTo(1);
        assertThat(window.minutesLeft(NOW.plusSeconds(4000))).isZero();
    }

    @Test
    void anIdentityTellsNothingOfThePerson() {
        assertThat(new ExternalIdentity("https://idp.example", "abc", "noor@example.nl").toString())
                .contains("https://idp.example")
                .doesNotContain("abc", "noor");
    }
}
