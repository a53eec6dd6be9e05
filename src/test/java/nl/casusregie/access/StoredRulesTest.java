package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import nl.casusregie.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What access keeps in the database itself: leave, broken glass, doubts, log-ins from outside. On a PostgreSQL with the product's
 * tables and nothing else, so quick enough to be run against every mutant.
 */
@DisplayName("AC-Z10 what access keeps")
class StoredRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final JdbcClient jdbc = PlainDatabase.client();
    private final AccessTrail trail = mock();
    private final ApplicationEventPublisher events = mock();
    private final CaseScopes scopes = mock();
    private final Conflicts conflicts = new Conflicts(jdbc, scopes, name -> "#" + name, trail, events, CLOCK);
    private final CaseGrants grants = new CaseGrants(jdbc, conflicts, trail, CLOCK);
    private final EmergencyWindows windows = new EmergencyWindows(jdbc, trail, CLOCK, Duration.ofMinutes(30));
    private final TemporaryStanding standing = new TemporaryStanding(jdbc, CLOCK);
    private final CurrentUsers users = new CurrentUsers(jdbc);
    private final ExternalIdentities identities = new ExternalIdentities(jdbc, users, CLOCK::instant);
    private final ConflictClearing clearing = new ConflictClearing(jdbc, trail, CLOCK);
    private final Regions regions = new Regions(jdbc);

    private String region = "";
    private UUID organisation = UUID.randomUUID();
    private Person noor = new Person(new UserId(UUID.randomUUID()), "");
    private CaseId caseId = CaseId.random();

    private record Person(UserId id, String name) {}

    @BeforeEach
    void aRegionOfItsOwn() {
        region = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        regions.add(new Region(region, "Regio " + region));
        organisation = UUID.randomUUID();
        jdbc.sql(
                        "insert into organisation (id, version, name, kind, region_code) values (?, 0, 'Wijkteam', 'OTHER', ?)")
                .params(organisation, region)
                .update();
        noor = person("Noor de Wit", Role.COORDINATOR);
        caseId = aCase(person("Anna Aanmelder", Role.APPLICANT));
    }

    private Person person(String name, Role... roles) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into account values (?, 0, ?, 'hash', ?, 'werker', ?, ?, true)")
                .params(id, "u" + id, name, id + "@wijkteam.nl", organisation)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_grant values (?, ?, ?)")
                    .params(id, role.name(), region)
                    .update();
        }
        return new Person(new UserId(id), name);
    }

    private CaseId aCase(Person applicant) {
        CaseId id = CaseId.random();
        jdbc.sql("insert into case_scope values (?, 0, ?, ?)")
                .params(id.value(), region, applicant.id().value())
                .update();
        return id;
    }

    private <T> T as(Person person, Supplier<T> work, Role... roles) {
        Set<Grant> mine = Stream.of(roles).map(role -> new Grant(role, region)).collect(Collectors.toSet());
        Actor actor = new Actor(person.id(), person.name(), new OrganisationId(organisation), "Wijkteam", mine);
        return Actors.as(new SignedInUser(actor, "", "", true), work);
    }

    private Set<Relation> relations(Person person) {
        return standing.of(person.id(), caseId).relations();
    }

    private TemporaryStanding.Doubt doubt(Person person) {
        return standing.of(person.id(), caseId).doubt();
    }

    @Test
    void regionsAreKnownByTheirCode() {
        assertThat(regions.all()).contains(new Region(region, "Regio " + region));
        assertThat(regions.nameOf(region)).isEqualTo("Regio " + region);
        assertThat(regions.nameOf("nergens")).isEqualTo("nergens");
    }

    @Test
    void leaveIsGivenUntilTheEndOfItsDayAndWithdrawnAtOnce() {
        Person bram = person("Bram Zwart", Role.SPECIALIST);
        assertThat(relations(bram)).isEmpty();

        UUID id = as(noor, () -> grants.give(caseId, bram.id(), LocalDate.of(2026, 11, 23)));

        assertThat(grants.open(caseId)).singleElement().satisfies(grant -> {
            assertThat(grant.id()).isEqualTo(id);
            assertThat(grant.user()).isEqualTo(bram.id());
            assertThat(grant.givenAt()).isEqualTo(NOW);
            assertThat(grant.endsAt()).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));
        });
        assertThat(relations(bram)).containsExactly(Relation.GRANTED);
        assertThat(relations(noor)).isEmpty();
        verify(trail).happened(AccessEvent.ACCESS_GIVEN, caseId, bram.id().value(), "");
        verify(scopes).flush();

        assertThat(as(noor, () -> grants.withdraw(CaseId.random(), id, "mis"))).isEmpty();
        assertThat(as(noor, () -> grants.withdraw(caseId, UUID.randomUUID(), "mis")))
                .isEmpty();
        assertThat(relations(bram)).containsExactly(Relation.GRANTED);

        assertThat(as(noor, () -> grants.withdraw(caseId, id, "niet meer nodig")))
                .map(CaseGrant::id)
                .contains(id);
        assertThat(relations(bram)).isEmpty();
        assertThat(grants.open(caseId)).isEmpty();
        assertThat(as(noor, () -> grants.withdraw(caseId, id, "nog eens"))).isEmpty();
        assertThat(jdbc.sql("select end_reason from access_grant where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("niet meer nodig");
        verify(trail).happened(AccessEvent.ACCESS_WITHDRAWN, caseId, bram.id().value(), "");
    }

    @Test
    void leaveThatIsOverOpensNothing() {
        as(noor, () -> grants.give(caseId, noor.id(), LocalDate.of(2026, 11, 22)));

        assertThat(grants.open(caseId)).isEmpty();
        assertThat(relations(noor)).isEmpty();
    }

    @Test
    void brokenGlassOpensForItsMinutesAndIsClosedOrRunsOut() {
        EmergencyWindow window = as(noor, () -> windows.open(caseId));

        assertThat(window)
                .isEqualTo(new EmergencyWindow(window.id(), caseId, noor.id(), NOW, NOW.plus(Duration.ofMinutes(30))));
        assertThat(as(noor, windows::mine)).containsExactly(window);
        assertThat(relations(noor)).containsExactly(Relation.EMERGENCY);
        verify(trail).happened(AccessEvent.EMERGENCY_STARTED, caseId, window.id(), "");
        Person other = person("Bram Zwart");
        assertThat(as(other, windows::mine)).isEmpty();
        assertThat(as(other, () -> windows.close(window.id()))).isEmpty();
        assertThat(as(noor, () -> windows.close(UUID.randomUUID()))).isEmpty();
        assertThat(windows.markEnded()).doesNotContain(window);

        assertThat(as(noor, () -> windows.close(window.id()))).contains(window);
        assertThat(as(noor, windows::mine)).isEmpty();
        assertThat(relations(noor)).isEmpty();
        assertThat(ended(window)).isEqualTo(NOW);
        verify(trail).happened(AccessEvent.EMERGENCY_ENDED, caseId, window.id(), "");

        EmergencyWindow forgotten = as(noor, () -> windows.open(caseId));
        EmergencyWindows later =
                new EmergencyWindows(jdbc, trail, Clock.offset(CLOCK, Duration.ofMinutes(30)), Duration.ofHours(9));
        assertThat(later.markEnded()).contains(forgotten);
        assertThat(ended(forgotten)).isEqualTo(forgotten.endsAt());
        verify(trail).happened(AccessEvent.EMERGENCY_ENDED, caseId, forgotten.id(), "");
        assertThat(later.markEnded()).doesNotContain(forgotten);
        EmergencyWindow longest = as(noor, () -> later.open(caseId));
        assertThat(Duration.between(longest.startedAt(), longest.endsAt())).isEqualTo(Duration.ofHours(1));
    }

    private Instant ended(EmergencyWindow window) {
        return jdbc.sql("select ended_at from emergency_access where id = ?")
                .param(window.id())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void whoeverHasTheNameOfSomebodyOfTheHouseholdIsKeptAwayAndReported() {
        Person own = person("Petra Bos", Role.COORDINATOR);
        Person family = person("Wim Bos", Role.COORDINATOR);
        Person far = person("Karin Bos", Role.SPECIALIST);
        List.of(own, family, far, noor).forEach(each -> conflicts.account(each.id(), each.name()));
        PersonId petra = new PersonId(UUID.randomUUID());

        conflicts.person(caseId, petra, "Petra", "", "Bos");

        assertThat(doubt(own)).isEqualTo(TemporaryStanding.Doubt.OWN);
        assertThat(doubt(family)).isEqualTo(TemporaryStanding.Doubt.DOUBT);
        assertThat(doubt(far)).isEqualTo(TemporaryStanding.Doubt.DOUBT);
        assertThat(doubt(noor)).isEqualTo(TemporaryStanding.Doubt.NONE);
        assertThat(conflicts.keepAway(caseId, own.id())).isTrue();
        assertThat(conflicts.keepAway(caseId, noor.id())).isFalse();
        assertThat(conflicts.keepAway(CaseId.random(), own.id())).isFalse();
        verify(events).publishEvent(new ConflictFound(caseId, own.id()));
        verify(events).publishEvent(new ConflictFound(caseId, family.id()));
        verify(events, never()).publishEvent(new ConflictFound(caseId, far.id()));
        verify(trail).happened(AccessEvent.CONFLICT_FOUND, caseId, own.id().value(), "");

        assertThat(conflicts.stop(caseId, noor.id())).isFalse();
        assertThat(conflicts.stop(caseId, far.id())).isTrue();
        verify(events).publishEvent(new ConflictFound(caseId, far.id()));
        assertThat(conflicts.stop(caseId, far.id())).isTrue();
        verify(events, times(1)).publishEvent(new ConflictFound(caseId, far.id()));

        conflicts.person(caseId, petra, "Petra", "", "Jansen");
        assertThat(doubt(own)).isEqualTo(TemporaryStanding.Doubt.NONE);
        conflicts.person(caseId, petra, "Petra", "", "Bos");
        assertThat(doubt(own)).isEqualTo(TemporaryStanding.Doubt.OWN);
        conflicts.account(own.id(), "Petra Smit");
        assertThat(doubt(own)).isEqualTo(TemporaryStanding.Doubt.NONE);
    }

    @Test
    void whoComesNearerIsReportedThen() {
        Person far = person("Karin Bos", Role.SPECIALIST);
        conflicts.account(far.id(), far.name());
        conflicts.person(caseId, new PersonId(UUID.randomUUID()), "Petra", "", "Bos");
        verify(events, never()).publishEvent(any(ConflictFound.class));

        as(noor, () -> grants.give(caseId, far.id(), LocalDate.of(2026, 12, 1)));

        verify(events).publishEvent(new ConflictFound(caseId, far.id()));
        verify(scopes, times(3)).flush();
    }

    private Person doubted(String name, Role... roles) {
        Person person = person(name, roles);
        conflicts.account(person.id(), person.name());
        return person;
    }

    @Test
    void aCoordinatorClearsASharedFamilyNameAndNobodyThemselves() {
        Person wim = doubted("Wim Bos", Role.COORDINATOR);
        conflicts.person(caseId, new PersonId(UUID.randomUUID()), "Petra", "", "Bos");

        assertThat(as(noor, () -> clearing.page(0, 10), Role.COORDINATOR))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.caseId()).isEqualTo(caseId);
                    assertThat(each.user()).isEqualTo(wim.id());
                    assertThat(each.name()).isEqualTo("Wim Bos");
                    assertThat(each.own()).isFalse();
                    assertThat(each.foundAt()).isEqualTo(NOW);
                });
        assertThat(as(noor, () -> clearing.page(1, 10), Role.COORDINATOR)).isEmpty();
        assertThat(as(wim, () -> clearing.page(0, 10), Role.COORDINATOR)).isEmpty();
        assertThat(as(noor, () -> clearing.page(0, 10))).isEmpty();
        assertThatThrownBy(() -> as(wim, () -> clearing.clear(caseId, wim.id(), "Geen familie"), Role.COORDINATOR))
                .isInstanceOf(CaseNotVisible.class);
        assertThatThrownBy(() -> as(noor, () -> clearing.clear(caseId, wim.id(), "Geen familie"), Role.SPECIALIST))
                .isInstanceOf(CaseNotVisible.class);
        assertThat(as(noor, () -> clearing.clear(caseId, wim.id(), " "), Role.COORDINATOR)
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("reason");

        assertThat(as(noor, () -> clearing.clear(caseId, wim.id(), " Geen familie "), Role.COORDINATOR)
                        .value())
                .isEqualTo(wim.id());

        assertThat(doubt(wim)).isEqualTo(TemporaryStanding.Doubt.NONE);
        verify(trail).happened(AccessEvent.CONFLICT_CLEARED, caseId, wim.id().value(), "");
        assertThat(jdbc.sql("select clear_reason from conflict_of_interest where case_id = ? and user_id = ?")
                        .params(caseId.value(), wim.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Geen familie");
        assertThatThrownBy(() -> as(noor, () -> clearing.clear(caseId, wim.id(), "Nog eens"), Role.COORDINATOR))
                .isInstanceOf(CaseNotVisible.class);
    }

    @Test
    void onlyThePrivacyOfficerClearsAWholeName() {
        Person petra = doubted("Petra Bos", Role.COORDINATOR);
        Person officer = person("Fatima Geest", Role.PRIVACY_OFFICER);
        conflicts.person(caseId, new PersonId(UUID.randomUUID()), "Petra", "", "Bos");

        assertThat(as(noor, () -> clearing.clear(caseId, petra.id(), "Ken ik niet"), Role.COORDINATOR)
                        .reasons())
                .extracting(Refusal::key)
                .containsExactly("refusal.privacyOfficerOnly");
        assertThat(doubt(petra)).isEqualTo(TemporaryStanding.Doubt.OWN);
        assertThat(as(officer, () -> clearing.page(0, 10), Role.PRIVACY_OFFICER))
                .extracting(Conflict::own)
                .containsExactly(true);

        as(officer, () -> clearing.clear(caseId, petra.id(), "Nagebeld"), Role.PRIVACY_OFFICER)
                .value();

        assertThat(doubt(petra)).isEqualTo(TemporaryStanding.Doubt.NONE);
    }

    @Test
    void aDoubtLeavesOnesOwnApplicationAndAnOwnFileNothing() {
        EnumSet<Relation> all = EnumSet.of(Relation.APPLICANT, Relation.TEAM);
        TemporaryStanding.Doubt.NONE.keepAway(all);
        assertThat(all).containsExactlyInAnyOrder(Relation.APPLICANT, Relation.TEAM);
        TemporaryStanding.Doubt.DOUBT.keepAway(all);
        assertThat(all).containsExactly(Relation.APPLICANT);
        TemporaryStanding.Doubt.OWN.keepAway(all);
        assertThat(all).isEmpty();
    }

    @Test
    void peopleAreAsTheyAreNow() {
        SignedInUser found = users.of(List.of(noor.id(), noor.id())).get(noor.id());

        assertThat(found)
                .isEqualTo(new SignedInUser(
                        new Actor(
                                noor.id(),
                                "Noor de Wit",
                                new OrganisationId(organisation),
                                "Wijkteam",
                                Set.of(new Grant(Role.COORDINATOR, region))),
                        "u" + noor.id(),
                        "hash",
                        true));
        assertThat(users.of(List.of(new UserId(UUID.randomUUID())))).isEmpty();
        Person plain = person("Zonder Rol");
        assertThat(users.of(List.of(plain.id())).get(plain.id()).actor().grants())
                .isEmpty();
    }

    private Optional<UserId> signIn(String subject, String email) {
        return identities
                .signIn(new ExternalIdentity("https://inloggen.example", subject, email))
                .map(user -> user.actor().id());
    }

    @Test
    void anIdentityIsBoundOnceByItsAddressAndThenCountsAlone() {
        String subject = UUID.randomUUID().toString();
        String address = noor.id() + "@wijkteam.nl";
        assertThat(signIn(subject, "")).isEmpty();
        assertThat(signIn(subject, "onbekend@wijkteam.nl")).isEmpty();

        assertThat(signIn(subject, address.toUpperCase())).contains(noor.id());
        assertThat(signIn(subject, "anders@wijkteam.nl")).contains(noor.id());
        assertThat(signIn("een ander " + subject, address))
                .as("nobody comes in by an address that was used before")
                .isEmpty();

        jdbc.sql("update account set enabled = false where id = ?")
                .param(noor.id().value())
                .update();
        assertThat(signIn(subject, address)).isEmpty();
        Person off = person("Uit Dienst");
        jdbc.sql("update account set enabled = false where id = ?")
                .param(off.id().value())
                .update();
        assertThat(signIn("s" + off.id(), off.id() + "@wijkteam.nl")).isEmpty();
        Person one = person("Eerste");
        Person two = person("Tweede");
        jdbc.sql("update account set email = 'samen" + region + "@x' where id in (?, ?)")
                .params(one.id().value(), two.id().value())
                .update();
        assertThat(signIn("s" + one.id(), "samen" + region + "@x")).isEmpty();
        assertThat(jdbc.sql("select since from external_identity where account_id = ?")
                        .param(noor.id().value())
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(NOW);
    }

    @Test
    void whoMaySeeACaseIsExplainedByTheMatrix() throws Exception {
        Person lead = person("Lea Leider", Role.CASE_MANAGER);
        jdbc.sql(
                        """
                        insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date)
                        values (?, 0, ?, ?, ?, 'LEAD', '', date '2026-01-01'), (?, 0, ?, ?, ?, 'MEMBER', '', date '2026-01-01')""")
                .params(
                        UUID.randomUUID(),
                        caseId.value(),
                        lead.id().value(),
                        organisation,
                        UUID.randomUUID(),
                        caseId.value(),
                        person("Theo Team").id().value(),
                        organisation)
                .update();
        AccessMatrix matrix = new AccessMatrix(new org.springframework.core.io.ClassPathResource("access/matrix.yml"));
        CaseAccess door = mock();
        WhyAccess why = new WhyAccess(door, matrix, jdbc, CLOCK);
        Actor me = new Actor(lead.id(), "Lea", new OrganisationId(organisation), "Wijkteam", Set.of());
        Reading reading = new Reading(organisation, Map.of(Label.GENERAL, Reach.ALL));
        when(door.enter(CaseAction.SEE_PROCESS, caseId))
                .thenReturn(
                        new Permit(me, CaseAction.SEE_PROCESS, caseId, Decision.allow("x", Relation.LEAD), reading));
        when(door.decide(any(), any(), any()))
                .thenAnswer(call -> matrix.decide(call.<CaseAction>getArgument(0), call.<Set<Relation>>getArgument(2)));
        when(door.relationsOfMe(caseId)).thenReturn(Set.of(Relation.LEAD));

        WhyAccess.Explanation explained = why.explain(caseId);

        assertThat(explained.mine()).containsExactly(Relation.LEAD);
        assertThat(explained.may())
                .contains(CaseAction.SEE_CONTENT, CaseAction.DECIDE_SHARING)
                .doesNotContain(CaseAction.DECIDE_TRIAGE);
        assertThat(explained.reads()).isEqualTo(Map.of(Label.GENERAL, Reach.ALL));
        assertThat(explained.viewers())
                .contains(
                        new CaseViewer(Relation.COORDINATOR, "Noor de Wit", "Wijkteam"),
                        new CaseViewer(Relation.LEAD, "Lea Leider", "Wijkteam"),
                        new CaseViewer(Relation.TEAM, "Theo Team", "Wijkteam"),
                        new CaseViewer(Relation.APPLICANT, "Anna Aanmelder", "Wijkteam"));
        when(door.relationsOfMe(caseId)).thenReturn(Set.of(Relation.PROCESS_VIEWER));
        assertThat(why.explain(caseId).viewers()).isEmpty();
        assertThat(why.readersOf(Label.EMBARGO)).isEqualTo(matrix.labels(Label.EMBARGO));
    }

    @Test
    void workIsHandedToWhoeverMayDoIt() throws Exception {
        AccessMatrix matrix = new AccessMatrix(new org.springframework.core.io.ClassPathResource("access/matrix.yml"));
        Directory directory = mock();
        when(directory.colleagues(any())).thenAnswer(call -> call.<Set<UserId>>getArgument(0).stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Colleague(
                                id, "naam " + id, "", new OrganisationId(organisation), "Wijkteam", Set.of()))));
        WhoMay whoMay = new WhoMay(jdbc, matrix, directory);
        Person second = person("Coos Coordinator", Role.COORDINATOR);

        assertThat(whoMay.with(CaseAction.DECIDE_TRIAGE, caseId, null))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(noor.id(), second.id())
                .isSortedAccordingTo(java.util.Comparator.comparing(UserId::toString));
        assertThat(whoMay.with(CaseAction.SETTLE_ANALYSIS, caseId, UUID.randomUUID()))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(noor.id(), second.id());
        assertThat(whoMay.with(CaseAction.SUPPLEMENT_APPLICATION, caseId, null)).hasSize(1);
        assertThat(whoMay.with(CaseAction.ANSWER_REQUEST, caseId, null)).isEmpty();
    }

    private UUID share(CaseId ofCase, LocalDate until) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into sharing (id, version, case_id, organisation_id, category, ground, purpose, necessity,
                            decided_by_id, decided_by, decided_at, valid_until, by_default, end_reason)
                        values (?, 0, ?, ?, 'GENERAL', 'WGS', 'doel', 'nodig', ?, 'Noor', ?, ?, false, '')""")
                .params(
                        id,
                        ofCase.value(),
                        organisation,
                        noor.id().value(),
                        Timestamp.from(NOW),
                        java.sql.Date.valueOf(until))
                .update();
        return id;
    }

    private CaseId openWithTheOrganisation(boolean closed) {
        CaseId id = aCase(noor);
        jdbc.sql(
                        """
                        insert into case_file (id, version, number, title, region_code, urgency, phase, phase_since, opened_at,
                            episode, closed_at) values (?, 0, ?, '', ?, 'NORMAL', 'EXECUTION', ?, ?, 1, ?)""")
                .params(
                        id.value(),
                        "N" + id.toString().substring(0, 8),
                        region,
                        Timestamp.from(NOW),
                        Timestamp.from(NOW),
                        closed ? Timestamp.from(NOW) : null)
                .update();
        jdbc.sql(
                        """
                        insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date)
                        values (?, 0, ?, ?, ?, 'MEMBER', '', date '2026-01-01')""")
                .params(UUID.randomUUID(), id.value(), noor.id().value(), organisation)
                .update();
        return id;
    }

    @Test
    void aSharingThatRunsOutIsFoundOnceAndInTime() throws Exception {
        RegionalGrounds agreed = new RegionalGrounds(new org.springframework.core.io.ByteArrayResource(
                ("ask-before: 10\nregions:\n  " + region + ": {ask-before: 5}\n").getBytes()));
        RunningOut runningOut = new RunningOut(jdbc, regions, agreed, CLOCK);
        CaseId open = openWithTheOrganisation(false);
        LocalDate lastDay = LocalDate.of(2026, 11, 30);
        UUID soon = share(open, lastDay);
        share(open, lastDay.plusDays(1));
        share(open, LocalDate.of(2026, 11, 22));
        share(openWithTheOrganisation(true), lastDay);

        assertThat(runningOut.claim())
                .filteredOn(each -> each.organisation().value().equals(organisation))
                .containsExactly(new RunningOut.Ending(soon, open, new OrganisationId(organisation), lastDay));
        assertThat(runningOut.claim())
                .filteredOn(each -> each.organisation().value().equals(organisation))
                .isEmpty();
        verifyNoMoreInteractions(trail);
    }
}
