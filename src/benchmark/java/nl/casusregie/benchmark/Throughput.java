package nl.casusregie.benchmark;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.benchmark.Judgements.Waiting;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much work four people finish at the same time (performance.md P11): by the use case, by an engine that keeps all of its
 * history, and by one that keeps as much as ours. In blocks that take turns; each block finds fresh cases.
 */
final class Throughput {

    private static final int BLOCK = 24;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 12;

    private final Report report;
    private final ProcessEngine all;
    private final ProcessEngine likeOurs;
    private final Judgements judgements;

    Throughput(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.report = report;
        all = PlainEngine.keepingAll(product, database);
        likeOurs = PlainEngine.on(product);
        judgements = new Judgements(product, database, seed);
    }

    /** Leaves work in the inbox of which the plain engines know that it is done. */
    void measure() {
        try (Together people = new Together()) {
            Measurement measured = new Question(
                            "throughput", judgements.coordinator(), blocks(people, 2, judgements::judge))
                    .or(EngineList.NAME, blocks(people, 1, waiting -> judgements.complete(all, waiting)))
                    .or(
                            "engine that asks its tables each time",
                            blocks(people, 1, waiting -> judgements.completeAnew(all, waiting)))
                    .or(
                            "engine with as much history as ours",
                            blocks(people, 1, waiting -> judgements.complete(likeOurs, waiting)))
                    .measure(WARM_UP, ROUNDS, 120_000);
            report.measured(measured);
            measured.times()
                    .keySet()
                    .forEach(way -> report.counted(
                            "throughput", Map.of("per second: " + way, BLOCK / (measured.p50(way) / 1000))));
        }
    }

    private Supplier<Integer> blocks(Together people, int ways, Consumer<Waiting> work) {
        Deque<List<Waiting>> blocks = new ArrayDeque<>();
        Callable<Waiting> open = judgements::open;
        for (int block = 0; block < ways * (1 + WARM_UP + ROUNDS); block++) {
            blocks.add(people.calls(Collections.nCopies(BLOCK, open).stream()));
        }
        return () -> {
            people.each(
                    blocks.remove(),
                    waiting -> Actors.as(judgements.coordinator(), () -> {
                        work.accept(waiting);
                        return waiting;
                    }));
            return BLOCK;
        };
    }
}
