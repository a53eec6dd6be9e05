package nl.casusregie.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judging an application complete: by the use case, and by nothing but the call of the engine that is in it. The cases are
 * fresh, made by the real use case before the clock runs.
 */
final class Completions {

    private static final int TURNS = 10;
    private static final int ROUNDS = 30;
    private static final int SPARE = 10;

    private final JdbcClient database;
    private final Report report;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final SignedInUser coordinator;
    private final Intake intake;
    private Map<String, Double> whole = Map.of();

    /** A case that waits to be judged, and how the engine knows that work. */
    private record Waiting(CaseId id, String task) {}

    Completions(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.database = database;
        this.report = report;
        tasks = PlainEngine.on(product).getTaskService();
        transaction = product.getBean(TransactionTemplate.class);
        coordinator = product.getBean(AccountUsers.class).loadUserByUsername(seed.coordinator());
        intake = new Intake(product, seed.applicant(), seed.coordinator(), seed.regionShown());
    }

    /** What the use case costs; how many statements more than the engine's own is known once {@link #measure} ran. */
    void count() {
        whole = count(this::judge);
        report.counted("complete", whole);
    }

    /** Leaves work in the inbox of which the plain engine knows that it is done. */
    void measure() {
        Map<String, Double> engine = count(this::plain);
        report.counted("complete by the engine", engine);
        report.counted(
                "complete",
                Map.of(
                        "more_than_the_engine",
                        whole.getOrDefault("statements", 0.0) - engine.getOrDefault("statements", 0.0)));
        report.measured(new Question("complete", coordinator, waiting(2 * (ROUNDS + SPARE), this::judge))
                .or(EngineList.NAME, waiting(ROUNDS + SPARE, this::plain))
                .measure(ROUNDS, 60_000));
    }

    private Map<String, Double> count(Consumer<Waiting> work) {
        Supplier<Integer> turns = waiting(TURNS + 1, work);
        return new Counters(database).countWithScans(TURNS, () -> Actors.as(coordinator, turns));
    }

    /** So many cases; each turn takes the next. */
    private Supplier<Integer> waiting(int cases, Consumer<Waiting> work) {
        Deque<Waiting> made = new ArrayDeque<>();
        for (int i = 0; i < cases; i++) {
            made.add(open());
        }
        return () -> {
            work.accept(made.remove());
            return 1;
        };
    }

    private Waiting open() {
        CaseId id = intake.open(Urgency.NORMAL);
        return new Waiting(
                id,
                database.sql("select task_ref from work_item where case_id = :id and state = 'OPEN'")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
    }

    private void judge(Waiting waiting) {
        intake.judge(waiting.id());
    }

    private void plain(Waiting waiting) {
        transaction.executeWithoutResult(status -> Actors.forCase(waiting.id(), () -> {
            tasks.complete(waiting.task(), Map.of("applicationComplete", true));
            return waiting;
        }));
    }
}
