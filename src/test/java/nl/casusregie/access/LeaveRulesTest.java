package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leave for a case: given until the end of its day, withdrawn at once. */
@DisplayName("AC-Z10 leave")
class LeaveRulesTest extends StoredAccess {

    private final CaseScopes scopes = mock();
    private final Conflicts conflicts = new Conflicts(jdbc, scopes, name -> "#" + name, trail, events, CLOCK);
    private final CaseGrants grants = new CaseGrants(jdbc, conflicts, trail, CLOCK);

    private Set<Relation> relations(Person person) {
        return standing(person, caseId, null).passing();
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
}
