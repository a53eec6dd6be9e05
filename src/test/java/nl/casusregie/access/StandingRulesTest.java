package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How somebody stands towards a case, from what is known of both; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 standing towards a case")
class StandingRulesTest {

    private static final String REGION = "noord";
    private static final CaseId CASE = CaseId.random();
    private static final UserId ME = new UserId(UUID.randomUUID());
    private static final OrganisationId MINE = new OrganisationId(UUID.randomUUID());

    private static final UserId SOMEBODY = new UserId(UUID.randomUUID());

    private final Standings standings = mock();
    private final Relations relations = new Relations(standings);

    private UserId applicant = SOMEBODY;
    private final EnumSet<TeamRole> places = EnumSet.noneOf(TeamRole.class);
    private final EnumSet<Relation> passing = EnumSet.noneOf(Relation.class);
    private boolean addressed;
    private Standings.Doubt doubt = Standings.Doubt.NONE;

    @BeforeEach
    void aCaseThatIsNotMine() {
        when(standings.of(any(), any()))
                .thenAnswer(asked ->
                        Optional.of(new Standings.Found(REGION, applicant, places, passing, addressed, doubt)));
    }

    private void found(Standings.Doubt doubt, Relation... passing) {
        this.doubt = doubt;
        this.passing.clear();
        this.passing.addAll(List.of(passing));
    }

    private static Actor actor(Grant... grants) {
        return new Actor(ME, "Noor", MINE, "Wijkteam", Set.of(grants));
    }

    @Test
    void nobodyStandsInAnyWayTowardsACaseThatDoesNotExist() {
        when(standings.of(CASE, null)).thenReturn(Optional.empty());

        assertThat(relations.of(actor(new Grant(Role.COORDINATOR, REGION)), CASE, null))
                .isEmpty();
    }

    @Test
    void theProductItselfIsNobodyElse() {
        assertThat(relations.of(Actor.SYSTEM, CASE, null)).containsExactly(Relation.SYSTEM);
        verifyNoInteractions(standings);
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, COORDINATOR",
        "PROCESS_MANAGER, PROCESS_VIEWER",
        "ZVH_MANAGER, PROCESS_VIEWER",
        "CASE_MANAGER,",
        "PROFESSIONAL,",
        "SPECIALIST,",
        "APPLICANT,",
        "PRIVACY_OFFICER,",
        "ADMINISTRATOR,"
    })
    void aRoleCountsInItsOwnRegionOnly(Role role, Relation gives) {
        assertThat(relations.of(actor(new Grant(role, REGION)), CASE, null))
                .isEqualTo(gives == null ? Set.of() : Set.of(gives));
        assertThat(relations.of(actor(new Grant(role, "zuid")), CASE, null)).isEmpty();
    }

    @Test
    void whoAppliedIsTheApplicant() {
        applicant = ME;

        assertThat(relations.of(actor(), CASE, null)).containsExactly(Relation.APPLICANT);
    }

    @ParameterizedTest
    @CsvSource({"LEAD, LEAD", "FIXED_FACE, FIXED_FACE", "MEMBER, TEAM", "INPUT, INPUT"})
    void aPlaceInTheTeamIsARelation(TeamRole role, Relation gives) {
        places.add(role);

        assertThat(relations.of(actor(), CASE, null)).containsExactly(gives);
    }

    @Test
    void whatComesAndGoesIsAdded() {
        found(Standings.Doubt.NONE, Relation.GRANTED, Relation.EMERGENCY);

        assertThat(relations.of(actor(), CASE, null)).containsExactlyInAnyOrder(Relation.GRANTED, Relation.EMERGENCY);
    }

    @Test
    void onlyASpecialistOfTheRegionIsAddressed() {
        UUID subject = UUID.randomUUID();
        addressed = true;

        assertThat(relations.of(actor(new Grant(Role.SPECIALIST, REGION)), CASE, subject))
                .containsExactly(Relation.ADDRESSED);
        verify(standings).of(CASE, subject);
        assertThat(relations.of(actor(new Grant(Role.SPECIALIST, "zuid")), CASE, subject))
                .isEmpty();
        assertThat(relations.of(actor(new Grant(Role.PROFESSIONAL, REGION)), CASE, subject))
                .isEmpty();
    }

    @Test
    void inDoubtOnlyOnesOwnApplicationIsLeftAndOfOnesOwnFileNothing() {
        applicant = ME;
        places.add(TeamRole.MEMBER);
        Actor coordinator = actor(new Grant(Role.COORDINATOR, REGION));

        assertThat(relations.of(coordinator, CASE, null))
                .containsExactlyInAnyOrder(Relation.COORDINATOR, Relation.TEAM, Relation.APPLICANT);
        found(Standings.Doubt.DOUBT, Relation.GRANTED);
        assertThat(relations.of(coordinator, CASE, null)).containsExactly(Relation.APPLICANT);
        found(Standings.Doubt.OWN, Relation.EMERGENCY);
        assertThat(relations.of(coordinator, CASE, null)).isEmpty();
    }
}
