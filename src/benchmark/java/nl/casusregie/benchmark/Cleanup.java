package nl.casusregie.benchmark;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's own cleaning up of history whose time has come, as its job does it at night: one after the other, a few hundred rows at a time. */
final class Cleanup {

    private static final int MOST_RUNS = 1_000;

    private final ProcessEngine engine;
    private final JdbcClient database;
    private final List<String> tables;

    Cleanup(ProcessEngine engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
        this.tables = new Weight(database).tables();
    }

    /** Lets the time of all that has ended come, and counts what is deleted per second until nothing of it is left. */
    double perSecond() {
        tables.forEach(table -> database.sql("update engine." + table
                        + " set removal_time_ = now() - interval '1 day' where removal_time_ is not null")
                .update());
        int before = left();
        List<Job> jobs = jobs();
        long took = 0;
        for (int run = 0; run < MOST_RUNS && left() > 0; run++) {
            long start = System.nanoTime();
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            took += System.nanoTime() - start;
        }
        return (before - left()) / (took / 1e9);
    }

    private List<Job> jobs() {
        engine.getHistoryService().cleanUpHistoryAsync(true);
        return engine.getHistoryService().findHistoryCleanupJobs();
    }

    /** Rows whose time has come. */
    int left() {
        return tables.stream()
                .mapToInt(table -> database.sql("select count(*) from engine." + table + " where removal_time_ < now()")
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
