package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.yaml.snakeyaml.Yaml;

/**
 * The matrix file against the real decisions: every standing that people of the demo have towards a real case, times every
 * action, times every label with four kinds of item. What is expected is read from the file as plain text, not through the
 * code that is tested.
 */
@CasusregieTest
@DisplayName("AC-Z1 access matrix")
class AccessMatrixTest {

    private static final UUID STRANGER = UUID.fromString("00000000-0000-0000-0000-00000000abcd");

    @Autowired
    private CaseAccess access;

    @Autowired
    private AccessMatrix matrix;

    @Autowired
    private Relations relations;

    @Autowired
    private Addressing addressing;

    @Autowired
    private CaseGrants grants;

    @Autowired
    private Teams teams;

    @Autowired
    private EmergencyWindows windows;

    @Autowired
    private Clock clock;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    /** Somebody who stands so towards a case. */
    record Standing(String username, Role role, Set<Relation> relations) {
        static Standing of(String username, Role role, Relation... relations) {
            EnumSet<Relation> set = EnumSet.noneOf(Relation.class);
            set.addAll(List.of(relations));
            return new Standing(username, role, set);
        }
    }

    /** Of the people below; the cast of the demo says so of their organisations. */
    private static final Set<String> OF_AN_ORGANISATION_WITH_A_BSN_GROUND =
            Set.of(SignedIn.COORDINATOR, SignedIn.LEAD, SignedIn.FIXED_FACE, SignedIn.APPLICANT);

    /** Who brought an item in and for whom it is, seen from whoever asks. */
    enum Item {
        OWN,
        NAMED,
        DEFAULT,
        NARROWED_TO_OTHERS
    }

    private static final List<Standing> IN_THE_TEAM_CASE = List.of(
            Standing.of(SignedIn.COORDINATOR, Role.COORDINATOR, Relation.COORDINATOR),
            Standing.of(SignedIn.LEAD, Role.CASE_MANAGER, Relation.LEAD),
            Standing.of(SignedIn.FIXED_FACE, Role.PROFESSIONAL, Relation.FIXED_FACE),
            Standing.of(SignedIn.POLICE, Role.PROFESSIONAL, Relation.TEAM),
            Standing.of(SignedIn.SHELTER, Role.SPECIALIST, Relation.ADDRESSED),
            Standing.of(SignedIn.ADDICTION_CARE, Role.SPECIALIST),
            Standing.of("c.degroot", Role.PROFESSIONAL, Relation.GRANTED),
            Standing.of("t.visser", Role.PROFESSIONAL, Relation.EMERGENCY),
            Standing.of("e.kok", Role.PROFESSIONAL, Relation.INPUT),
            Standing.of(SignedIn.PROCESS_MANAGER, Role.PROCESS_MANAGER, Relation.PROCESS_VIEWER),
            Standing.of(SignedIn.ZVH_MANAGER, Role.ZVH_MANAGER, Relation.PROCESS_VIEWER),
            Standing.of(SignedIn.ADMINISTRATOR, Role.ADMINISTRATOR),
            Standing.of("fg", Role.PRIVACY_OFFICER),
            Standing.of(SignedIn.OTHER_REGIONS_COORDINATOR, Role.COORDINATOR));

    private static final List<Standing> IN_THE_APPLICATION = List.of(
            Standing.of(SignedIn.APPLICANT, Role.APPLICANT, Relation.APPLICANT),
            Standing.of(SignedIn.LEAD, Role.CASE_MANAGER),
            Standing.of(SignedIn.POLICE, Role.PROFESSIONAL));

    @TestFactory
    Stream<DynamicTest> everyCell() throws IOException {
        CaseId teamed = cases.teamed();
        signedIn.as(
                SignedIn.COORDINATOR,
                () -> addressing.address(teamed, organisationOf(SignedIn.SHELTER), UUID.randomUUID()));
        signedIn.as(
                SignedIn.COORDINATOR,
                () -> grants.give(
                        teamed, signedIn.idOf("c.degroot"), LocalDate.now(clock).plusDays(7)));
        signedIn.as(SignedIn.COORDINATOR, () -> teams.add(teamed, signedIn.idOf("e.kok"), TeamRole.INPUT, "weet iets"));
        signedIn.as("t.visser", () -> windows.open(teamed));
        CaseId submitted = cases.submitted();
        List<DynamicTest> cells = Stream.concat(
                        IN_THE_TEAM_CASE.stream().flatMap(standing -> cells(standing, teamed)),
                        IN_THE_APPLICATION.stream().flatMap(standing -> cells(standing, submitted)))
                .toList();
        assertThat(cells).hasSizeGreaterThan(400);
        return cells.stream();
    }

    private Stream<DynamicTest> cells(Standing standing, CaseId id) {
        String who = standing.username() + " as " + standing.role() + " " + standing.relations();
        Stream<DynamicTest> roleAndRelation = Stream.of(DynamicTest.dynamicTest(who, () -> {
            Actor actor = signedIn.user(standing.username()).actor();
            assertThat(actor.has(standing.role())).isTrue();
            assertThat(signedIn.as(standing.username(), () -> access.relationsOfMe(id)))
                    .isEqualTo(standing.relations());
        }));
        Stream<DynamicTest> actions = Arrays.stream(CaseAction.values())
                .map(action -> DynamicTest.dynamicTest(who + " " + action, () -> assertThat(
                                signedIn.as(standing.username(), () -> access.may(action, id)))
                        .isEqualTo(expected(action, standing))));
        Stream<DynamicTest> labels = Arrays.stream(Label.values()).flatMap(label -> Arrays.stream(Item.values())
                .map(item -> DynamicTest.dynamicTest(
                        who + " reads " + label + " " + item, () -> assertThat(reads(standing, id, label, item))
                                .isEqualTo(expected(label, item, standing.relations())))));
        return Stream.of(roleAndRelation, actions, labels).flatMap(part -> part);
    }

    private boolean reads(Standing standing, CaseId id, Label label, Item item) {
        Actor actor = signedIn.user(standing.username()).actor();
        Set<Relation> found = signedIn.as(standing.username(), () -> access.relationsOfMe(id));
        return matrix.decide(protection(label, item, actor.organisation().value()), found, actor)
                .allowed();
    }

    private static Protection protection(Label label, Item item, UUID own) {
        return new Protection(
                label,
                item == Item.OWN ? own : STRANGER,
                item == Item.NAMED ? Set.of(own) : item == Item.NARROWED_TO_OTHERS ? Set.of(STRANGER) : Set.of(),
                Set.of(),
                false);
    }

    private static boolean expected(CaseAction action, Standing standing) {
        if (action.name().endsWith("_BSN") && !OF_AN_ORGANISATION_WITH_A_BSN_GROUND.contains(standing.username())) {
            return false;
        }
        List<?> allowed = (List<?>) plain("actions").get(action.name());
        return standing.relations().stream().anyMatch(relation -> allowed.contains(relation.name()));
    }

    private static boolean expected(Label label, Item item, Set<Relation> standing) {
        Map<?, ?> reaches = (Map<?, ?>) plain("labels").get(label.name());
        return standing.stream()
                .map(relation -> reaches.get(relation.name()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .anyMatch(reach -> switch (item) {
                    case OWN -> true;
                    case NAMED -> !reach.equals("SOURCE");
                    case DEFAULT -> reach.equals("OPEN") || reach.equals("ALL");
                    case NARROWED_TO_OTHERS -> reach.equals("ALL");
                });
    }

    private static Map<String, Object> plain(String part) {
        try (InputStream in = AccessMatrixTest.class.getResourceAsStream("/access/matrix.yml")) {
            Map<String, Map<String, Object>> content = new Yaml().load(in);
            return content.get(part);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private OrganisationId organisationOf(String username) {
        return signedIn.user(username).actor().organisation();
    }

    @Test
    void whoStandsInTwoWaysTowardsACaseMayWhatEitherMay() {
        Set<Relation> leadingCoordinator = EnumSet.of(Relation.COORDINATOR, Relation.LEAD);
        Actor actor = signedIn.user(SignedIn.LEAD).actor();

        assertThat(matrix.decide(
                        new Protection(Label.SHIELDED, null, Set.of(), Set.of(), false), leadingCoordinator, actor))
                .extracting(Decision::allowed, Decision::rule)
                .containsExactly(true, "SHIELDED:LEAD:ALL");
        assertThat(matrix.decide(CaseAction.FORM_TEAM, leadingCoordinator).rule())
                .isEqualTo("FORM_TEAM:COORDINATOR");
    }

    @Test
    void aRefusalNamesItsLineToo() {
        assertThat(matrix.decide(CaseAction.DRAFT_PLAN, EnumSet.of(Relation.TEAM)))
                .extracting(Decision::allowed, Decision::rule)
                .containsExactly(false, "DRAFT_PLAN:NONE");
    }

    @Test
    void aMatrixWithAGapStopsTheStart() {
        ByteArrayResource gap = new ByteArrayResource("actions: {SEE_PROCESS: [LEAD]}\nlabels: {}".getBytes());

        assertThatThrownBy(() -> new AccessMatrix(gap))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SEE_CONTENT");
    }

    @Test
    void aMatrixWithAnUnknownWordStopsTheStart() {
        ByteArrayResource wrong = new ByteArrayResource("actions: {SEE_PROCESS: [NEIGHBOUR]}\nlabels: {}".getBytes());

        assertThatThrownBy(() -> new AccessMatrix(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Write it anew with {@code -Dmatrix.write=true}. */
    @Test
    void theTableInTheManualSaysTheSame() throws IOException {
        Path manual = Path.of("src/docs/access-matrix.md");
        String table = manual();
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(manual, table);
        }

        assertThat(Files.readString(manual)).isEqualTo(table);
    }

    private String manual() {
        StringBuilder text = new StringBuilder(
                """
                # Who may do what with a case

                Written from `src/main/resources/access/matrix.yml`, the only source; do not edit by hand. A relation that is not named may not.

                | Action | Who may |
                |---|---|
                """);
        for (CaseAction action : CaseAction.values()) {
            text.append("| ")
                    .append(action)
                    .append(" | ")
                    .append(list(matrix.allowed(action)))
                    .append(" |\n");
        }
        text.append("\n| Label | ");
        List<Relation> people = AccessMatrix.people();
        people.forEach(relation -> text.append(relation).append(" | "));
        text.append("\n|---|").append("---|".repeat(people.size())).append("\n");
        for (Label label : Label.values()) {
            Map<Relation, Reach> reaches = new EnumMap<>(Relation.class);
            reaches.putAll(matrix.labels(label));
            text.append("| ").append(label).append(" | ");
            people.forEach(relation ->
                    text.append(reaches.getOrDefault(relation, Reach.NONE)).append(" | "));
            text.append("\n");
        }
        return text.append(
                        "\nALL: every item. OPEN: every item whose audience was not narrowed. AUDIENCE: what one's own organisation brought in or"
                                + " is named for. SOURCE: what one's own organisation brought in. NONE: nothing.\n")
                .toString();
    }

    private static String list(Set<Relation> relations) {
        return String.join(", ", relations.stream().map(Relation::name).toList());
    }
}
