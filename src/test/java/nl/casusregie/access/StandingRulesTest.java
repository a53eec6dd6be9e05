package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How somebody stands towards a case, from what is known of both; quick enough to be run against every mutant. */
@DisplayName("AC-Z10 standing towards a case")
class StandingRulesTest {

    private static final String REGION = "noord";
    private static final CaseId CASE = CaseId.random();
    private static final UserId ME = new UserId(UUID.randomUUID());
    private static final OrganisationId MINE = new OrganisationId(UUID.randomUUID());

    private CaseScope scope = new CaseScope(CASE, REGION, new UserId(UUID.randomUUID()));
    private final CaseScopes scopes = mock();
    private final TemporaryStanding temporary = mock();
    private final JdbcClient jdbc = mock();
    private final JdbcClient.StatementSpec statement = mock(JdbcClient.StatementSpec.class, RETURNS_SELF);
    private final JdbcClient.MappedQuerySpec<Boolean> addressed = mock(RETURNS_DEEP_STUBS);
    private final Relations relations = new Relations(scopes, temporary, jdbc);

    @BeforeEach
    void aCaseThatIsNotMine() {
        near(scope, null);
        found(TemporaryStanding.Doubt.NONE);
        when(jdbc.sql(anyString())).thenReturn(statement);
        when(statement.query(Boolean.class)).thenReturn(addressed);
        when(addressed.single()).thenReturn(false);
    }

    private void near(CaseScope which, @Nullable TeamMember member) {
        scope = which;
        when(scopes.places(CASE.value(), ME.value())).thenReturn(List.of(new CaseScopes.Place(scope, member)));
    }

    private void found(TemporaryStanding.Doubt doubt, Relation... passing) {
        EnumSet<Relation> set = EnumSet.noneOf(Relation.class);
        set.addAll(List.of(passing));
        when(temporary.of(any(), any())).thenReturn(new TemporaryStanding.Found(set, doubt));
    }

    private static Actor actor(Grant... grants) {
        return new Actor(ME, "Noor", MINE, "Wijkteam", Set.of(grants));
    }

    private void member(TeamRole role) {
        Colleague colleague = new Colleague(ME, "Noor", "", MINE, "Wijkteam", Set.of());
        near(scope, new TeamMember(CASE, colleague, role, "", LocalDate.EPOCH));
    }

    @Test
    void nobodyStandsInAnyWayTowardsACaseThatDoesNotExist() {
        when(scopes.places(CASE.value(), ME.value())).thenReturn(List.of());

        assertThat(relations.of(actor(new Grant(Role.COORDINATOR, REGION)), CASE, null))
                .isEmpty();
    }

    @Test
    void theProductItselfIsNobodyElse() {
        assertThat(relations.of(Actor.SYSTEM, CASE, null)).containsExactly(Relation.SYSTEM);
        verifyNoInteractions(scopes);
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
        near(new CaseScope(CASE, REGION, ME), null);

        assertThat(relations.of(actor(), CASE, null)).containsExactly(Relation.APPLICANT);
    }

    @ParameterizedTest
    @CsvSource({"LEAD, LEAD", "FIXED_FACE, FIXED_FACE", "MEMBER, TEAM", "INPUT, INPUT"})
    void aPlaceInTheTeamIsARelation(TeamRole role, Relation gives) {
        member(role);

        assertThat(relations.of(actor(), CASE, null)).containsExactly(gives);
    }

    @Test
    void whatComesAndGoesIsAdded() {
        found(TemporaryStanding.Doubt.NONE, Relation.GRANTED, Relation.EMERGENCY);

        assertThat(relations.of(actor(), CASE, null)).containsExactlyInAnyOrder(Relation.GRANTED, Relation.EMERGENCY);
    }

    @Test
    void onlyASpecialistOfTheRegionIsAddressed() {
        UUID subject = UUID.randomUUID();
        when(addressed.single()).thenReturn(true);

        assertThat(relations.of(actor(new Grant(Role.SPECIALIST, REGION)), CASE, subject))
                .containsExactly(Relation.ADDRESSED);
        verify(statement).param("caseId", CASE.value());
        verify(statement).param("organisation", MINE.value());
        verify(statement).param("subject", subject);
        assertThat(relations.of(actor(new Grant(Role.SPECIALIST, "zuid")), CASE, subject))
                .isEmpty();
        assertThat(relations.of(actor(new Grant(Role.PROFESSIONAL, REGION)), CASE, subject))
                .isEmpty();
    }

    @Test
    void inDoubtOnlyOnesOwnApplicationIsLeftAndOfOnesOwnFileNothing() {
        near(new CaseScope(CASE, REGION, ME), null);
        member(TeamRole.MEMBER);
        Actor coordinator = actor(new Grant(Role.COORDINATOR, REGION));

        assertThat(relations.of(coordinator, CASE, null))
                .containsExactlyInAnyOrder(Relation.COORDINATOR, Relation.TEAM, Relation.APPLICANT);
        found(TemporaryStanding.Doubt.DOUBT, Relation.GRANTED);
        assertThat(relations.of(coordinator, CASE, null)).containsExactly(Relation.APPLICANT);
        found(TemporaryStanding.Doubt.OWN, Relation.EMERGENCY);
        assertThat(relations.of(coordinator, CASE, null)).isEmpty();
    }
}
