package nl.casusregie.benchmark;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much room the rows of some cases take, with their indexes: they are copied into empty tables of the same shape, so that
 * neither what else is in a table nor how full its pages are counts.
 */
final class Weight {

    private static final String ROOTS =
            "root_proc_inst_id_ in (select root_proc_inst_id_ from engine.act_hi_procinst where business_key_ = any (:cases))";

    private final JdbcClient database;

    Weight(JdbcClient database) {
        this.database = database;
        database.sql("create schema if not exists weighed").update();
    }

    /** In bytes, of all tables with history that know of which process a row is. */
    double ofTheEngine(List<UUID> cases) {
        return tables().stream()
                .mapToDouble(table -> weigh("engine." + table, ROOTS, texts(cases)))
                .sum();
    }

    double rowsOfTheEngine(List<UUID> cases) {
        return tables().stream()
                .mapToDouble(table -> database.sql("select count(*) from engine." + table + " where " + ROOTS)
                        .param("cases", texts(cases))
                        .query(Double.class)
                        .single())
                .sum();
    }

    /** In bytes, of a table of our own. */
    double ofOurOwn(String table, String column, List<UUID> cases) {
        return weigh(table, column + " = any (:cases)", cases.toArray(UUID[]::new));
    }

    List<String> tables() {
        return database.sql(
                        """
                        select distinct table_name from information_schema.columns where table_schema = 'engine'
                            and table_name like 'act_hi_%' and column_name = 'root_proc_inst_id_' order by table_name""")
                .query(String.class)
                .list();
    }

    private double weigh(String table, String which, Object cases) {
        database.sql("drop table if exists weighed.part; create table weighed.part (like " + table
                        + " including indexes including storage including compression)")
                .update();
        double empty = size();
        database.sql("insert into weighed.part select * from " + table + " where " + which)
                .param("cases", cases)
                .update();
        return size() - empty;
    }

    private double size() {
        return database.sql("select pg_total_relation_size('weighed.part')")
                .query(Double.class)
                .single();
    }

    private static String[] texts(List<UUID> cases) {
        return cases.stream().map(UUID::toString).toArray(String[]::new);
    }
}
