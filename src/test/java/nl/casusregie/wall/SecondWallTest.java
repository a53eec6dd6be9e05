package nl.casusregie.wall;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Requests;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security stands around every table with personal data, and holds whoever says nothing or comes from elsewhere. */
@CasusregieTest
class SecondWallTest {

    /** The tables without a wall, and why they need none. */
    private static final Map<String, String> NOT_WALLED = Map.ofEntries(
            Map.entry("region", "names of regions"),
            Map.entry("organisation", "names of partner organisations, which everybody who signs in may look up"),
            Map.entry("account", "the people who work with the product; asked before anybody is signed in"),
            Map.entry("account_grant", "what those people may; asked before anybody is signed in"),
            Map.entry("review_threshold", "settings of the weekly review"),
            Map.entry("account_name", "keyed hashes of the names in account"),
            Map.entry(
                    "external_identity",
                    "how the identity provider knows those people; asked before anybody is signed in"),
            Map.entry("deputy", "which colleague stands in for whom; says nothing of a case"),
            Map.entry("help_version", "what a region says at a step, which everybody may read; says nothing of a case"),
            Map.entry("key_proof", "one sealed word, to prove that the keys fit"),
            Map.entry("flyway_schema_history", "the migrations, which the application may not even read"));

    /** The owner sees these, because the policies look up there how somebody stands to a case. */
    private static final Set<String> LOOKED_UP_BY_THE_POLICIES = Set.of(
            "case_scope",
            "team_member",
            "addressee",
            "access_grant",
            "emergency_access",
            "conflict_of_interest",
            "case_file",
            "work_item",
            "search_entry",
            "search_stale",
            "triage_decision",
            "triage_answer");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    @Autowired
    private Cases cases;

    @Autowired
    private Requests requests;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    private List<String> walled() {
        return beneath.sql(
                        """
                        select relname from pg_class where relnamespace = 'casusregie'::regnamespace
                        and relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity order by relname""")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("AC-Z5 every table with personal data is behind the wall, also for its owner")
    void everyTableIsWalledOrSaysWhyNot() {
        Set<String> tables = new TreeSet<>(beneath.sql(
                        "select tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'engine')")
                .query(String.class)
                .list());
        tables.removeAll(walled());
        // What is named audit_… holds ids, is guarded by its grants and read by the privacy officer over all cases.
        tables.removeIf(table -> table.startsWith("audit_"));

        assertThat(tables)
                .as("say in R__second_wall.sql how a new table is walled, or here why it needs no wall")
                .containsExactlyInAnyOrderElementsOf(NOT_WALLED.keySet());
    }

    @Test
    @DisplayName("AC-Z5 without a word about who acts every walled table is empty")
    void whoSaysNothingSeesNothing() {
        requests.asked(cases.stable(), SHELTER);
        List<String> filled = walled().stream()
                .filter(table -> beneath.sql("select exists (select from " + table + ")")
                        .query(Boolean.class)
                        .single())
                .toList();

        assertThat(filled).hasSizeGreaterThan(25);
        assertThat(filled).allSatisfy(table -> {
            assertThat(count(jdbc, table)).as("outside a transaction").isZero();
            assertThat((int) inTransaction(() -> count(jdbc, table)))
                    .as("in a transaction")
                    .isZero();
            if (!LOOKED_UP_BY_THE_POLICIES.contains(table)) {
                assertThat(count(beneath.as("casusregie_migrator"), table))
                        .as(table + " for its owner")
                        .isZero();
            }
        });
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    @Test
    @DisplayName("AC-Z5 the list of cases, which the owner puts in order, has nothing for whoever is not known")
    void theListOfCasesIsOnlyForWhoIsAsking() {
        cases.stable();
        String listed =
                "select count(*) from page_of_cases(now(), null, null, true, 'NEXT', false, array[]::text[], 0, 10)";
        String counted = "select count_of_cases(now(), null, null, true, 10)";

        for (String question : List.of(listed, counted)) {
            Supplier<Integer> answer = () ->
                    inTransaction(() -> jdbc.sql(question).query(Integer.class).single());
            assertThat(answer.get()).as("nobody").isZero();
            assertThat(signedIn.as(ADMINISTRATOR, answer))
                    .as("who is on no case")
                    .isZero();
            assertThat(signedIn.as(COORDINATOR, answer)).as("who coordinates").isPositive();
        }
    }

    @Test
    @DisplayName("AC-Z5 what answers as the owner of the tables does so for the application only")
    void theAuditorAsksNothingOfTheOwner() {
        String answering =
                """
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and p.prorettype <> 'trigger'::regtype and n.nspname in ('casusregie', 'wall')
                and has_schema_privilege(:role, n.oid, 'usage') and has_function_privilege(:role, p.oid, 'execute')""";

        assertThat(functions(answering, "casusregie_application"))
                .contains("kept_away", "page_of_cases", "count_of_cases", "tell", "let_in");
        assertThat(functions(answering, "casusregie_auditor")).isEmpty();
    }

    private List<String> functions(String question, String role) {
        return beneath.sql(question).param("role", role).query(String.class).list();
    }

    @Test
    void nobodyAddsToOrChangesACaseThatIsNotTheirs() {
        CaseId id = cases.submitted();

        signedIn.as(
                POLICE,
                () -> inTransaction(() -> {
                    assertThat(jdbc.sql("update case_file set title = 'x' where id = :id")
                                    .param("id", id.value())
                                    .update())
                            .isZero();
                    assertThat(jdbc.sql("delete from person where case_id = :id")
                                    .param("id", id.value())
                                    .update())
                            .isZero();
                    return id;
                }));
        assertThatThrownBy(() -> signedIn.as(
                        POLICE,
                        () -> inTransaction(() -> jdbc.sql(
                                        """
                                insert into timeline_entry (id, case_id, at, actor_id, actor_name, organisation_name, key, detail)
                                values (gen_random_uuid(), :id, now(), :id, '', '', 'timeline.opened', '')""")
                                .param("id", id.value())
                                .update())))
                .hasStackTraceContaining("violates row-level security policy");
    }
}
