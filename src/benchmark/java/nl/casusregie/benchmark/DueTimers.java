package nl.casusregie.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reminders and escalations of the open work there is, made due at will. What one of them does to its piece of work is kept by the
 * database in the transaction that does it, so what was rolled back does not count and what was done twice counts twice.
 */
final class DueTimers {

    private static final String DUE = "duedate_ < '2021-01-01'";

    private final JdbcClient database;

    DueTimers(JdbcClient database) {
        this.database = database;
    }

    /** Of the work that is open now. */
    void keep() {
        run("create table public.effect (task_ref text, at timestamptz not null default clock_timestamp())");
        run("create table public.armed (task_ref text)");
        run("create function public.keep_effect() returns trigger language plpgsql security definer as $$"
                + " begin insert into public.effect values (new.task_ref); return null; end $$");
        run("create trigger keep_effect after update on work_item for each row when (old.reminded_at is distinct from"
                + " new.reminded_at or old.escalated_at is distinct from new.escalated_at)"
                + " execute function public.keep_effect()");
        run("create table public.timer as select j.*, w.task_ref from engine.act_ru_job j"
                + " join engine.act_ru_task t on t.execution_id_ = j.execution_id_"
                + " join work_item w on w.task_ref = t.id_ and w.state = 'OPEN'"
                + " where j.handler_type_ = 'timer-task-listener'");
    }

    /** Copies of so many timers, due since long; the timers themselves stay as they are. */
    void arm(int timers) {
        run("truncate public.effect, public.armed; delete from notice where kind in ('REMINDED', 'ESCALATED')");
        List<String> columns = database.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'engine' and table_name = 'act_ru_job' order by ordinal_position""")
                .query(String.class)
                .list();
        String copied = columns.stream().map(DueTimers::copied).collect(Collectors.joining(", "));
        run("with chosen as materialized (select t.* from public.timer t, generate_series(1, 1 + " + timers
                + " / (select count(*) from public.timer)) again order by again, md5(t.id_) limit " + timers
                + "), kept as (insert into public.armed select task_ref from chosen)"
                + " insert into engine.act_ru_job (" + String.join(", ", columns) + ") select " + copied
                + " from chosen");
    }

    private static String copied(String column) {
        return switch (column) {
            case "id_" -> "gen_random_uuid()::text";
            case "rev_" -> "1";
            case "duedate_" -> "timestamp '2020-01-01'";
            case "lock_owner_" -> "cast(null as varchar)";
            case "lock_exp_time_" -> "cast(null as timestamp)";
            default -> column;
        };
    }

    int left() {
        return number("select count(*) from engine.act_ru_job where " + DUE);
    }

    int effects() {
        return number("select count(*) from public.effect");
    }

    /** Of how many timers too much or too little was done. */
    int notOnce() {
        return number("select coalesce(sum(abs(coalesce(a.n, 0) - coalesce(e.n, 0))), 0) from"
                + " (select task_ref, count(*) n from public.armed group by task_ref) a full join"
                + " (select task_ref, count(*) n from public.effect group by task_ref) e on e.task_ref = a.task_ref");
    }

    /** From the first to the last that was done, in milliseconds. */
    double took() {
        return database.sql("select extract(epoch from max(at) - min(at)) * 1000 from public.effect")
                .query(Double.class)
                .single();
    }

    /** Timers that are locked by others than whoever locked one last: those of a process that is no more. */
    int heldByTheDead() {
        return number("select count(*) from engine.act_ru_job where " + DUE + " and lock_owner_ <> (select lock_owner_"
                + " from engine.act_ru_job where " + DUE + " and lock_owner_ is not null"
                + " order by lock_exp_time_ desc limit 1)");
    }

    /** Whether this node does anything in the database. */
    boolean isBusy(Node node) {
        return number("select count(*) from pg_stat_activity where application_name = '" + node.name()
                        + "' and state <> 'idle'")
                > 0;
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
