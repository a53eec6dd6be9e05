package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the database knows of somebody and a case, in the one statement that also tells it who asks. */
@DisplayName("AC-Z10 what standing is read from")
class StandingFactsTest extends StoredAccess {

    @Test
    void theRegionWhoAppliedAndThePlacesThatSomebodyHasNow() {
        Person bram = person("Bram Zwart");
        place(caseId, noor, TeamRole.LEAD, false);
        place(caseId, noor, TeamRole.INPUT, true);
        place(caseId, bram, TeamRole.FIXED_FACE, false);
        place(aCase(bram), noor, TeamRole.MEMBER, false);

        Standings.Found found = standing(noor, caseId, null);

        assertThat(found.regionCode()).isEqualTo(region);
        assertThat(found.places()).containsExactly(TeamRole.LEAD);
        assertThat(found.passing()).isEmpty();
        assertThat(found.addressed()).isFalse();
        assertThat(found.doubt()).isEqualTo(Standings.Doubt.NONE);
        assertThat(standing(bram, aCase(bram), null).applicant()).isEqualTo(bram.id());
    }

    @Test
    void anOrganisationIsAddressedAboutASubjectWhileItLives() {
        UUID subject = UUID.randomUUID();
        assertThat(standing(noor, caseId, subject).addressed()).isFalse();

        address(subject);

        assertThat(standing(noor, caseId, subject).addressed()).isTrue();
        assertThat(standing(noor, caseId, null).addressed()).isTrue();
        assertThat(standing(noor, caseId, UUID.randomUUID()).addressed()).isFalse();
        assertThat(standing(noor, aCase(noor), null).addressed()).isFalse();
        jdbc.sql("update addressee set released_at = ? where subject_id = ?")
                .params(Timestamp.from(NOW), subject)
                .update();
        assertThat(standing(noor, caseId, null).addressed()).isFalse();
    }

    @Test
    void nothingIsKnownOfACaseThatIsNotThere() {
        assertThat(new Standings(jdbc, () -> words(noor)).of(CaseId.random(), null))
                .isEmpty();
    }

    private void place(CaseId which, Person person, TeamRole role, boolean ended) {
        @Nullable Timestamp until = ended ? Timestamp.from(NOW) : null;
        jdbc.sql(
                        """
                        insert into team_member (id, version, case_id, user_id, organisation_id, team_role, reason, from_date,
                            until_date) values (?, 0, ?, ?, ?, ?, '', '2026-11-01', cast(? as date))""")
                .params(UUID.randomUUID(), which.value(), person.id().value(), organisation, role.name(), until)
                .update();
    }

    private void address(UUID subject) {
        jdbc.sql("insert into addressee values (?, 0, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), caseId.value(), organisation, subject, Timestamp.from(NOW))
                .update();
    }
}
