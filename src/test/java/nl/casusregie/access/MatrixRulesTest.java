package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the matrix answers, without a database: quick enough to be run against every mutant. */
@DisplayName("AC-Z10 the matrix")
class MatrixRulesTest {

    private static final UUID OWN = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Actor ACTOR =
            new Actor(new UserId(UUID.randomUUID()), "Noor", new OrganisationId(OWN), "Wijkteam", Set.of());

    private final AccessMatrix matrix;

    MatrixRulesTest() throws IOException {
        matrix = new AccessMatrix(new ClassPathResource("access/matrix.yml"));
    }

    private static Protection item(Label label, UUID source, UUID... audience) {
        return new Protection(label, source, Set.of(audience), Set.of(), false);
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void aReachCoversAsFarAsItsNameSays(Reach reach) {
        assertThat(reach.covers(item(Label.HEALTH, OWN), OWN)).isEqualTo(reach != Reach.NONE);
        assertThat(reach.covers(item(Label.HEALTH, OTHER, OWN), OWN))
                .isEqualTo(EnumSet.of(Reach.AUDIENCE, Reach.OPEN, Reach.ALL).contains(reach));
        assertThat(reach.covers(item(Label.HEALTH, OTHER), OWN))
                .isEqualTo(EnumSet.of(Reach.OPEN, Reach.ALL).contains(reach));
        assertThat(reach.covers(item(Label.HEALTH, OTHER, OTHER), OWN)).isEqualTo(reach == Reach.ALL);
        assertThat(reach.covers(item(Label.HEALTH, null), OWN))
                .isEqualTo(EnumSet.of(Reach.OPEN, Reach.ALL).contains(reach));
        assertThat(reach.covers(item(Label.HEALTH, OWN, OTHER), OWN))
                .as("what one brought in stays one's own")
                .isEqualTo(reach != Reach.NONE);
    }

    @Test
    void ofTwoReachesOneIsWider() {
        assertThat(Reach.wider(Reach.SOURCE, Reach.OPEN)).isEqualTo(Reach.OPEN);
        assertThat(Reach.wider(Reach.ALL, Reach.SOURCE)).isEqualTo(Reach.ALL);
        assertThat(Reach.narrower(Reach.SOURCE, Reach.OPEN)).isEqualTo(Reach.SOURCE);
        assertThat(Reach.narrower(Reach.ALL, Reach.SOURCE)).isEqualTo(Reach.SOURCE);
    }

    @Test
    void theProductItselfMayEverythingAndReadsEverything() {
        Set<Relation> system = EnumSet.of(Relation.SYSTEM);

        for (CaseAction action : CaseAction.values()) {
            assertThat(matrix.decide(action, system)).isEqualTo(Decision.allow("SYSTEM", Relation.SYSTEM));
        }
        assertThat(matrix.decide(item(Label.EMBARGO, OTHER, OTHER), system, ACTOR))
                .isEqualTo(Decision.allow("SYSTEM", Relation.SYSTEM));
        assertThat(matrix.reaches(system)).hasSize(Label.values().length).containsValue(Reach.ALL);
        assertThat(Set.copyOf(matrix.reaches(system).values())).containsExactly(Reach.ALL);
    }

    @Test
    void whoStandsInNoWayMayNothingAndReadsNothing() {
        for (CaseAction action : CaseAction.values()) {
            assertThat(matrix.decide(action, Set.of())).isEqualTo(Decision.refuse(action + ":NONE"));
        }
        for (Label label : Label.values()) {
            assertThat(matrix.decide(item(label, OWN), Set.of(), ACTOR)).isEqualTo(Decision.refuse(label + ":NONE"));
        }
        assertThat(Set.copyOf(matrix.reaches(Set.of()).values())).containsExactly(Reach.NONE);
    }

    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void anActionIsForTheRelationsThatTheMatrixNamesAndForNoOther(CaseAction action) {
        for (Relation relation : AccessMatrix.people()) {
            Decision decision = matrix.decide(action, EnumSet.of(relation));
            assertThat(decision)
                    .isEqualTo(
                            matrix.allowed(action).contains(relation)
                                    ? Decision.allow(action + ":" + relation, relation)
                                    : Decision.refuse(action + ":NONE"));
        }
        assertThat(matrix.allowed(action)).isNotEmpty().doesNotContain(Relation.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void aLabelOpensAsFarAsTheMatrixSaysForEachRelation(Label label) {
        for (Relation relation : AccessMatrix.people()) {
            Reach reach = matrix.labels(label).getOrDefault(relation, Reach.NONE);
            assertThat(matrix.reaches(EnumSet.of(relation)).get(label)).isEqualTo(reach);
            for (Protection item :
                    List.of(item(label, OWN), item(label, OTHER, OWN), item(label, OTHER), item(label, OTHER, OTHER))) {
                assertThat(matrix.decide(item, EnumSet.of(relation), ACTOR))
                        .isEqualTo(
                                reach.covers(item, OWN)
                                        ? Decision.allow(label + ":" + relation + ":" + reach, relation)
                                        : Decision.refuse(label + ":NONE"));
            }
        }
    }

    @Test
    void theRelationThatOpensFurthestDecides() {
        assertThat(matrix.decide(item(Label.SHIELDED, OWN), EnumSet.of(Relation.COORDINATOR, Relation.LEAD), ACTOR)
                        .rule())
                .isEqualTo("SHIELDED:LEAD:ALL");
        assertThat(matrix.reaches(EnumSet.of(Relation.COORDINATOR, Relation.LEAD))
                        .get(Label.SHIELDED))
                .isEqualTo(Reach.ALL);
    }

    @Test
    void theMatrixSpeaksOfEverybodyButTheProductItself() {
        assertThat(AccessMatrix.people()).hasSize(Relation.values().length - 1).doesNotContain(Relation.SYSTEM);
    }

    @Test
    void aMatrixThatSaysTooLittleOrTooMuchStopsTheStart() {
        assertThatThrownBy(() -> matrixOf("labels: {}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("action")
                .hasMessageContaining("SEE_PROCESS");
        StringBuilder actions = new StringBuilder("actions:\n");
        for (CaseAction action : CaseAction.values()) {
            actions.append("  ").append(action).append(": [LEAD]\n");
        }
        assertThatThrownBy(() -> matrixOf(actions + "labels: {GENERAL: {LEAD: ALL}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("label")
                .hasMessageNotContaining("GENERAL")
                .hasMessageContaining("EMBARGO");
        assertThatThrownBy(() -> matrixOf("actions: {SEE_PROCESS: [NEIGHBOUR]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> matrixOf("actions: {}\nlabels: {GENERAL: {LEAD: FAR}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AccessMatrix matrixOf(String text) throws IOException {
        return new AccessMatrix(new ByteArrayResource(text.getBytes()));
    }

    @Test
    void aReadingCoversByTheReachOfTheLabelAndSaysTheSameInSql() {
        Reading reading = new Reading(
                OWN,
                Map.of(
                        Label.GENERAL, Reach.ALL,
                        Label.SAFETY, Reach.OPEN,
                        Label.HEALTH, Reach.AUDIENCE,
                        Label.CRIMINAL, Reach.SOURCE));

        assertThat(reading.reach(Label.SHIELDED)).isEqualTo(Reach.NONE);
        assertThat(reading.reach(Label.HEALTH)).isEqualTo(Reach.AUDIENCE);
        assertThat(reading.covers(item(Label.HEALTH, OTHER, OWN))).isTrue();
        assertThat(reading.covers(item(Label.HEALTH, OTHER))).isFalse();
        assertThat(reading.covers(item(Label.SHIELDED, OWN))).isFalse();

        Bound bound = new Bound();
        assertThat(reading.bind(bound.statement())).isSameAs(bound.statement());
        assertThat(bound.strings("labelsAll")).containsExactly("GENERAL");
        assertThat(bound.strings("labelsOpen")).containsExactly("GENERAL", "SAFETY");
        assertThat(bound.strings("labelsNamed")).containsExactly("GENERAL", "SAFETY", "HEALTH");
        assertThat(bound.strings("labelsOwn")).containsExactly("GENERAL", "SAFETY", "HEALTH", "CRIMINAL");
        assertThat(bound.value("readingFor")).isEqualTo(OWN);
    }

    /** A statement that remembers its parameters. */
    private static final class Bound {

        private final Map<String, Object> parameters = new java.util.HashMap<>();
        private final JdbcClient.StatementSpec statement =
                org.mockito.Mockito.mock(JdbcClient.StatementSpec.class, call -> {
                    parameters.put(call.getArgument(0), call.getArgument(1));
                    return call.getMock();
                });

        JdbcClient.StatementSpec statement() {
            return statement;
        }

        String[] strings(String name) {
            return (String[]) parameters.get(name);
        }

        Object value(String name) {
            return parameters.get(name);
        }
    }

    @Test
    void everyWordHasItsTextAndReadingIsToldFromChanging() {
        assertThat(Relation.LEAD.key()).isEqualTo("relation.LEAD");
        assertThat(Role.COORDINATOR.key()).isEqualTo("role.COORDINATOR");
        assertThat(Label.HEALTH.key()).isEqualTo("label.HEALTH");
        assertThat(LegalGround.WGS.key()).isEqualTo("ground.WGS");
        assertThat(BsnGround.CARE.key()).isEqualTo("bsnGround.CARE");
        assertThat(OrganisationKind.POLICE.key()).isEqualTo("organisationKind.POLICE");
        assertThat(EnumSet.allOf(CaseAction.class).stream().filter(CaseAction::needsBsnGround))
                .containsExactly(CaseAction.REVEAL_BSN, CaseAction.RECORD_BSN);
        assertThat(CaseAction.SEE_RECORD.isRead()).isTrue();
        assertThat(CaseAction.DRAFT_PLAN.isRead()).isFalse();
        assertThat(EnumSet.allOf(Relation.class).stream().filter(Relation::needsGround))
                .containsExactly(Relation.LEAD, Relation.FIXED_FACE, Relation.TEAM, Relation.ADDRESSED);
    }
}
