package nl.casusregie.inbox;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Grant;
import nl.casusregie.access.Role;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.SqlStatements;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What daily work costs the database, counted and not timed, so that it is the same on every machine (decision 0016). */
@CasusregieTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostTest {

    /** performance.md P3: of a page, without policies, however much waits. */
    private static final int MOST_BUFFERS = 250;

    /** Of our own, beside those of the engine, for judging an application: nothing may creep in unseen. */
    private static final int MOST_STATEMENTS = 8;

    @Autowired
    private Applications applications;

    @Autowired
    private Candidates candidates;

    @Autowired
    private CasePhases phases;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Beneath beneath;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    @AfterAll
    void takeCopiesAway() {
        beneath.sql("delete from work_item where task_ref like 'cost%'").update();
        beneath.sql("alter table work_item alter column queue reset (n_distinct)")
                .update();
        beneath.sql("analyze work_item").update();
    }

    /**
     * So many that what else the database holds does not decide how it reads them; in a region of their own and made once, because
     * lines of others that were taken away lie in the way for as long as anybody still reads.
     */
    private void manyLines() {
        if (hasCopies()) {
            return;
        }
        CaseId id = cases.submitted();
        beneath.sql(
                        """
                        insert into work_item (id, version, task_ref, kind, case_id, case_number, case_title, region_code, urgent,
                            audience, state, opened_at, due_at)
                        select gen_random_uuid(), 0, 'cost' || n || w.id, w.kind, w.case_id, w.case_number, w.case_title,
                            'COST', n % 4 = 0, w.audience, 'OPEN', w.opened_at, w.due_at + n * interval '1 minute'
                        from work_item w cross join generate_series(1, 5000) n where w.case_id = :id""")
                .param("id", id.value())
                .update();
        // Queues are long, whatever short ones other tests have left: else the database reads a whole one and sorts it.
        beneath.sql("alter table work_item alter column queue set (n_distinct = 2)")
                .update();
        beneath.sql("vacuum analyze work_item").update();
    }

    private boolean hasCopies() {
        return beneath.sql("select exists (select from work_item where task_ref like 'cost%')")
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(names = {"DUE", "URGENCY", "CASE", "HOUSEHOLD", "HOLDER"})
    void aPageReadsNoMoreThanItShows(InboxSort sort) throws SQLException {
        manyLines();
        InboxCriteria criteria = InboxCriteria.of(InboxList.ORGANISATION).sortedBy(sort, false);

        JsonNode plan = plan(criteria);

        assertThat(plan.get("Actual Rows").asInt()).isEqualTo(50);
        assertThat(plan.get("Shared Hit Blocks").asInt()
                        + plan.get("Shared Read Blocks").asInt())
                .isBetween(1, MOST_BUFFERS);
        assertThat(plan.findValuesAsString("Node Type")).contains("Index Scan");
        assertThat(plan.findParents("Relation Name"))
                .filteredOn(node -> node.get("Relation Name").asString().equals("work_item"))
                .extracting(node -> node.get("Node Type").asString())
                .doesNotContain("Seq Scan");
    }

    /** What the database does for the first page, without policies; asked twice, because the first time a connection reads what it has to know. */
    private JsonNode plan(InboxCriteria criteria) throws SQLException {
        try (Connection connection = beneath.dataSource("postgres").getConnection()) {
            JdbcClient one = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            explain(one, criteria);
            return JsonMapper.shared().readTree(explain(one, criteria)).get(0).get("Plan");
        }
    }

    private String explain(JdbcClient database, InboxCriteria criteria) {
        InboxSql sql = new InboxSql(criteria, phases.inOrder(), clock.instant(), true);
        JdbcClient.StatementSpec explained =
                database.sql("explain (analyze, buffers, format json) " + sql.page(null, 50));
        return sql.bind(candidates.bind(explained, coordinatorOfCopies()))
                .query(String.class)
                .single();
    }

    /** In no team, of which there may be any number in the database. */
    private static Actor coordinatorOfCopies() {
        return new Actor(
                new UserId(UUID.randomUUID()),
                "",
                new OrganisationId(UUID.randomUUID()),
                "",
                Set.of(new Grant(Role.COORDINATOR, "COST")));
    }

    @Test
    void whatSomebodyFinishesIsWrittenInOneTransaction() {
        CaseId id = cases.submitted();
        List<String> before = transactionsOf(id);

        signedIn.as(COORDINATOR, () -> applications.judge(id, true, "").value());

        assertThat(transactionsOf(id))
                .filteredOn(each -> !before.contains(each))
                .hasSize(1);
    }

    /** Which transactions wrote what there is now about the case, in every module and in the engine. */
    private List<String> transactionsOf(CaseId id) {
        return beneath.sql(
                        """
                        select distinct writer::text from (
                            select xmin as writer from case_file where id = :id
                            union all select xmin from application where case_id = :id
                            union all select xmin from timeline_entry where case_id = :id
                            union all select xmin from work_item where case_id = :id
                            union all select xmin from audit_record where case_id = :id
                            union all select xmin from engine.act_ru_task where id_ in (
                                select task_ref from work_item where case_id = :id)) written""")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    @Test
    void finishingWorkAddsFewStatementsToThoseOfTheEngine() {
        CaseId id = cases.submitted();

        List<String> own = signedIn.as(
                COORDINATOR,
                () -> SqlStatements.during(
                        () -> applications.judge(id, true, "").value()));

        assertThat(own).hasSizeBetween(5, MOST_STATEMENTS);
    }

    /** With sequential scans switched off, one is only done where no index serves: then it would grow with the table. */
    @Test
    void everyStepOfTheEngineFindsItsRowsByAnIndex() {
        CaseId id = cases.submitted();

        Map<String, Integer> scanned =
                signedIn.as(COORDINATOR, () -> new TransactionTemplate(transactions).execute(status -> {
                    jdbc.sql("set local enable_seqscan = off").update();
                    jdbc.sql("discard plans").update();
                    Map<String, Integer> before = scans();
                    applications.judge(id, true, "").value();
                    Map<String, Integer> after = scans();
                    jdbc.sql("discard plans").update();
                    after.replaceAll((table, scans) -> scans - before.getOrDefault(table, 0));
                    after.values().removeIf(scans -> scans == 0);
                    return after;
                }));

        assertThat(scanned).isEmpty();
    }

    /** How often this connection read each running table of the engine, and the inbox, from beginning to end. */
    private Map<String, Integer> scans() {
        Map<String, Integer> scans = new TreeMap<>();
        jdbc.sql(
                        """
                        select relname, seq_scan from pg_stat_xact_all_tables
                        where relname like 'act_ru_%' or relname in ('work_item', 'case_file', 'case_scope', 'timeline_entry')""")
                .query(row -> {
                    scans.put(row.getString(1), row.getInt(2));
                });
        return scans;
    }
}
