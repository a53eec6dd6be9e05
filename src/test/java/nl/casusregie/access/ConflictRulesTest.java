package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever may be family of the household is kept away until somebody else has looked. */
@DisplayName("AC-Z10 conflicts of interest")
class ConflictRulesTest extends StoredAccess {

    private final CaseScopes scopes = mock();
    private final Conflicts conflicts = new Conflicts(jdbc, scopes, name -> "#" + name, trail, events, CLOCK);
    private final CaseGrants grants = new CaseGrants(jdbc, conflicts, trail, CLOCK);
    private final ConflictClearing clearing = new ConflictClearing(jdbc, trail, CLOCK);

    private Standings.Doubt doubt(Person person) {
        return standing(person, caseId, null).doubt();
    }

    @Test
    void whoeverHasTheNameOfSomebodyOfTheHouseholdIsKeptAwayAndReported() {
        Person own = person("Petra Bos", Role.COORDINATOR);
        Person family = person("Wim Bos", Role.COORDINATOR);
        Person far = person("Karin Bos", Role.SPECIALIST);
        List.of(own, family, far, noor).forEach(each -> conflicts.account(each.id(), each.name()));
        PersonId petra = new PersonId(UUID.randomUUID());

        conflicts.person(caseId, petra, "Petra", "", "Bos");

        assertThat(doubt(own)).isEqualTo(Standings.Doubt.OWN);
        assertThat(doubt(family)).isEqualTo(Standings.Doubt.DOUBT);
        assertThat(doubt(far)).isEqualTo(Standings.Doubt.DOUBT);
        assertThat(doubt(noor)).isEqualTo(Standings.Doubt.NONE);
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
        assertThat(doubt(own)).isEqualTo(Standings.Doubt.NONE);
        conflicts.person(caseId, petra, "Petra", "", "Bos");
        assertThat(doubt(own)).isEqualTo(Standings.Doubt.OWN);
        conflicts.account(own.id(), "Petra Smit");
        assertThat(doubt(own)).isEqualTo(Standings.Doubt.NONE);
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

        assertThat(doubt(wim)).isEqualTo(Standings.Doubt.NONE);
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
        assertThat(doubt(petra)).isEqualTo(Standings.Doubt.OWN);
        assertThat(as(officer, () -> clearing.page(0, 10), Role.PRIVACY_OFFICER))
                .extracting(Conflict::own)
                .containsExactly(true);

        as(officer, () -> clearing.clear(caseId, petra.id(), "Nagebeld"), Role.PRIVACY_OFFICER)
                .value();

        assertThat(doubt(petra)).isEqualTo(Standings.Doubt.NONE);
    }

    @Test
    void aDoubtLeavesOnesOwnApplicationAndAnOwnFileNothing() {
        EnumSet<Relation> all = EnumSet.of(Relation.APPLICANT, Relation.TEAM);
        Standings.Doubt.NONE.keepAway(all);
        assertThat(all).containsExactlyInAnyOrder(Relation.APPLICANT, Relation.TEAM);
        Standings.Doubt.DOUBT.keepAway(all);
        assertThat(all).containsExactly(Relation.APPLICANT);
        Standings.Doubt.OWN.keepAway(all);
        assertThat(all).isEmpty();
    }
}
