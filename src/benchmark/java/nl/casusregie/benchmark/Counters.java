package nl.casusregie.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the server did for a piece of work, as it counted itself; no neighbour on the machine changes these.
 * Transactions are counted by their beginning, because the server counts a commit that the driver sends only now and then.
 */
final class Counters {

    private static final String COUNT =
            """
            select coalesce(sum(calls) filter (where not utility), 0) as statements,
                coalesce(sum(calls) filter (where query ilike 'begin%'), 0) as commits,
                coalesce(sum(calls) filter (where engine), 0) as of_the_engine,
                coalesce(sum(calls) filter (where not utility and not engine), 0) as our_own,
                coalesce(sum(blocks) filter (where query ilike 'select%' or query ilike 'with%'), 0) as buffers,
                coalesce(sum(blocks), 0) as all_buffers
            from (select query, calls, shared_blks_hit + shared_blks_read as blocks,
                    query ~* '^\\s*(begin|commit|rollback|set|show|savepoint|release|discard)' as utility,
                    query ~* '\\mact_(ru|hi|re|ge)_' as engine
                from public.pg_stat_statements where toplevel
                and userid = cast(:role as regrole)
                and query !~* 'pg_advisory|shedlock|mail_outbox') counted""";

    private static final String SCANS =
            """
            select coalesce(sum(seq_scan), 0) from pg_stat_all_tables
            where relname in ('act_ru_task', 'act_ru_execution', 'act_ru_variable', 'act_ru_job', 'work_item', 'case_file',
                'case_scope', 'team_member', 'timeline_entry')""";

    private final JdbcClient database;
    private final String role;

    /** Of what is asked as the product asks it. */
    Counters(JdbcClient database) {
        this(database, Server.APPLICATION);
    }

    /** Of what is asked as this role. */
    Counters(JdbcClient database, String role) {
        this.database = database;
        this.role = role;
    }

    /** Per turn, over so many turns of the same. */
    Map<String, Double> count(int turns, Supplier<?> work) {
        work.get();
        database.sql("select pg_stat_statements_reset()")
                .query((row, number) -> 1)
                .list();
        for (int i = 0; i < turns; i++) {
            work.get();
        }
        Map<String, Double> counted = new LinkedHashMap<>();
        database.sql(COUNT)
                .param("role", role)
                .query()
                .singleRow()
                .forEach((name, sum) -> counted.put(name, ((Number) sum).doubleValue() / turns));
        return counted;
    }

    /** The same, and how often one of the tables that grow was read from beginning to end meanwhile. */
    Map<String, Double> countWithScans(int turns, Supplier<?> work) {
        settle();
        double before = scans();
        Map<String, Double> counted = count(turns, work);
        settle();
        counted.put("sequential_scans", (scans() - before) / (turns + 1));
        return counted;
    }

    private double scans() {
        return database.sql(SCANS).query(Double.class).single();
    }

    /** A server process tells its counts of scans at the latest a second after it did nothing. */
    private static void settle() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
