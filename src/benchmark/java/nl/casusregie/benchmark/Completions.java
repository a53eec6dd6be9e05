package nl.casusregie.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.benchmark.Judgements.Waiting;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private final ProcessEngine engine;
    private final Judgements judgements;
    private Map<String, Double> whole = Map.of();

    Completions(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.database = database;
        this.report = report;
        engine = PlainEngine.on(product);
        judgements = new Judgements(product, database, seed);
    }

    /** What the use case costs; how many statements more than the engine's own is known once {@link #measure} ran. */
    void count() {
        whole = count(judgements::judge);
        report.counted("complete", whole);
    }

    /** Leaves work in the inbox of which the plain engine knows that it is done. */
    void measure() {
        Map<String, Double> plain = count(this::complete);
        report.counted("complete by the engine", plain);
        report.counted(
                "complete",
                Map.of(
                        "more_than_the_engine",
                        whole.getOrDefault("statements", 0.0) - plain.getOrDefault("statements", 0.0)));
        report.measured(
                new Question("complete", judgements.coordinator(), waiting(2 * (ROUNDS + SPARE), judgements::judge))
                        .or(EngineList.NAME, waiting(ROUNDS + SPARE, this::complete))
                        .or(
                                "engine that asks its tables each time",
                                waiting(ROUNDS + SPARE, one -> judgements.completeAnew(engine, one)))
                        .measure(ROUNDS, 60_000));
    }

    private Map<String, Double> count(Consumer<Waiting> work) {
        Supplier<Integer> turns = waiting(TURNS + 1, work);
        return new Counters(database).countWithScans(TURNS, () -> Actors.as(judgements.coordinator(), turns));
    }

    /** So many cases; each turn takes the next. */
    private Supplier<Integer> waiting(int cases, Consumer<Waiting> work) {
        Deque<Waiting> made = new ArrayDeque<>();
        for (int i = 0; i < cases; i++) {
            made.add(judgements.open());
        }
        return () -> {
            work.accept(made.remove());
            return 1;
        };
    }

    private void complete(Waiting waiting) {
        judgements.complete(engine, waiting);
    }
}
