package nl.casusregie.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What completed cases leave behind (performance.md P10), from application to the answer that another table is meant: by the use
 * cases, and the same diagrams by engines alone. And how fast the engine cleans its part up, against how fast it grows.
 */
final class History {

    private static final int CASES = 200;

    private final JdbcClient database;
    private final Report report;
    private final Seed seed;
    private final ApplicationContext product;
    private final TransactionTemplate transaction;
    private final Intake intake;
    private final Triage triage;
    private final SignedInUser coordinator;
    private final Weight weight;

    History(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.product = product;
        this.database = database;
        this.report = report;
        this.seed = seed;
        transaction = product.getBean(TransactionTemplate.class);
        intake = new Intake(product, seed.applicant(), seed.coordinator(), seed.regionShown());
        triage = product.getBean(Triage.class);
        coordinator = product.getBean(AccountUsers.class).loadUserByUsername(seed.coordinator());
        weight = new Weight(database);
    }

    void measure() {
        try (Together people = new Together()) {
            people.calls(Collections.nCopies(20, (Callable<UUID>) this::complete).stream());
            long start = System.nanoTime();
            List<UUID> ours = cases(people, this::complete);
            double seconds = (System.nanoTime() - start) / 1e9;
            List<UUID> plain = cases(people, by(PlainEngine.on(product)));
            List<UUID> all = cases(people, by(PlainEngine.keepingAll(product, database)));
            weigh(ours, plain, all);
            double created = weight.rowsOfTheEngine(ours) / seconds;
            Cleanup cleanup = new Cleanup(product.getBean(ProcessEngine.class), database);
            double deleted = cleanup.perSecond();
            report.counted(
                    "history",
                    Map.of(
                            "cases_completed_per_second",
                            CASES / seconds,
                            "rows_created_per_second",
                            created,
                            "rows_deleted_per_second",
                            deleted,
                            "rows_left_after_cleanup",
                            (double) cleanup.left(),
                            "created_over_deleted",
                            created / deleted));
        }
    }

    private void weigh(List<UUID> ours, List<UUID> plain, List<UUID> all) {
        double record = weight.ofOurOwn("audit_record", "case_id", ours) / CASES;
        double engine = weight.ofTheEngine(ours) / CASES;
        double alone = weight.ofTheEngine(plain) / CASES;
        Map<String, Double> found = new LinkedHashMap<>();
        found.put("bytes_of_the_engine", engine);
        found.put("bytes_of_a_plain_engine", alone);
        found.put("bytes_of_a_plain_engine_that_keeps_all", weight.ofTheEngine(all) / CASES);
        found.put("bytes_of_the_record", record);
        found.put("bytes_of_the_timeline", weight.ofOurOwn("timeline_entry", "case_id", ours) / CASES);
        found.put("bytes_of_closed_work", weight.ofOurOwn("work_item", "case_id", ours) / CASES);
        found.put("rows_of_the_engine", weight.rowsOfTheEngine(ours) / CASES);
        found.put("rows_of_a_plain_engine", weight.rowsOfTheEngine(plain) / CASES);
        found.put("bytes_ratio", (engine + record) / (alone + record));
        report.counted("history", found);
    }

    private static List<UUID> cases(Together people, Callable<UUID> one) {
        return people.calls(Collections.nCopies(CASES, one).stream());
    }

    private UUID complete() {
        CaseId id = intake.open(Urgency.NORMAL);
        return Actors.as(coordinator, () -> {
            intake.judge(id);
            triage.decide(id, CaseForms.triage(TriageOutcome.OTHER_TABLE)).value();
            return id.value();
        });
    }

    /** The same diagrams with the same facts; the case is nothing but its id. */
    private Callable<UUID> by(ProcessEngine engine) {
        return () -> {
            CaseId id = CaseId.random();
            step(id, () -> engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "mda-trajectory",
                            id.toString(),
                            Map.of("caseId", id.toString(), "regionCode", seed.regionShown(), "urgency", "NORMAL")));
            step(id, () -> finish(engine, id, Map.of("applicationComplete", true)));
            step(id, () -> finish(engine, id, Map.of("triageOutcome", "OTHER_TABLE")));
            return id.value();
        };
    }

    private static void finish(ProcessEngine engine, CaseId id, Map<String, Object> facts) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
        engine.getTaskService().complete(task, facts);
    }

    private void step(CaseId id, Runnable work) {
        transaction.executeWithoutResult(status -> Actors.asSystem(id, () -> {
            work.run();
            return id;
        }));
    }
}
