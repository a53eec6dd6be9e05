package nl.casusregie.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import nl.casusregie.workflow.engine.InboxAgreement;
import org.springframework.context.ApplicationContext;

/**
 * Due timers, done by one and by two processes of the product beside each other (performance.md P9): as fast, and each once, also
 * when one of them is killed half-way.
 */
final class Timers {

    private static final int TIMERS = Integer.getInteger("benchmark.timers", 2_000);

    /** How many cases wait to be judged, each with a reminder and an escalation; a timer can be due more than once. */
    static final int CASES = TIMERS * 3 / 20;

    private static final int IN_A_ROUND = 200;
    private static final int ROUNDS = 5;
    private static final long MOST_SECONDS = 150;
    private static final int SECONDS_OF_A_LOCK = 15;
    private static final String ONE = "one node";

    private final ApplicationContext product;
    private final Server server;
    private final Report report;
    private final DueTimers due;

    Timers(ApplicationContext product, Server server, Report report) {
        this.product = product;
        this.server = server;
        this.report = report;
        due = new DueTimers(server.database());
    }

    void measure() {
        try (Node one = Node.start("node-one", server, SECONDS_OF_A_LOCK);
                Node two = Node.start("node-two", server, SECONDS_OF_A_LOCK)) {
            new Intake(product, "l.jansen", "m.devries", "NV").applyTogether(CASES);
            due.keep();
            one.awaitReady();
            two.awaitReady();
            alone(two);
            killed(two);
            try (Node another = Node.start("node-three", server, SECONDS_OF_A_LOCK)) {
                another.awaitReady();
                compare(another);
            }
        }
        InboxAgreement.Difference difference =
                product.getBean(InboxAgreement.class).check();
        report.counted("agreement after a killed process", Map.of("differences", (double)
                (difference.missing() + difference.surplus() + difference.unlike())));
    }

    private void compare(Node two) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        List.of(Question.PRODUCT, Question.TWIN, ONE).forEach(way -> times.put(way, new ArrayList<>()));
        Random random = new Random(42);
        long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
        for (int round = -1; round < ROUNDS && System.nanoTime() < end; round++) {
            List<String> order = new ArrayList<>(times.keySet());
            Collections.shuffle(order, random);
            for (String way : order) {
                double took = way.equals(ONE) ? without(two, () -> done(IN_A_ROUND)) : done(IN_A_ROUND);
                if (round >= 0) {
                    times.get(way).add(took);
                }
            }
        }
        report.measured(new Measurement("timers", "", IN_A_ROUND, times));
    }

    private double done(int timers) {
        due.arm(timers);
        await("timers", 180, () -> due.left() == 0);
        return due.took();
    }

    private double without(Node node, DoubleSupplier work) {
        node.pause();
        while (due.isBusy(node)) {
            node.goOn();
            rest(100);
            node.pause();
        }
        try {
            return work.getAsDouble();
        } finally {
            node.goOn();
        }
    }

    private void alone(Node two) {
        double took = without(two, () -> done(TIMERS));
        report.counted("timers of one node", counted(Map.of("per_second", TIMERS / took * 1000)));
    }

    private void killed(Node two) {
        due.arm(TIMERS);
        await("half of the timers", 180, () -> due.effects() >= TIMERS / 2);
        two.kill();
        long expiry = System.nanoTime() + SECONDS_OF_A_LOCK * 1_000_000_000L;
        int doneAtKill = due.effects();
        rest(2_000);
        int held = due.heldByTheDead();
        await("the timers of the killed process", 240, () -> due.left() == 0);
        double after = Math.max(0, (System.nanoTime() - expiry) / 1e9);
        report.counted(
                "timers",
                counted(Map.of(
                        "done_when_killed", (double) doneAtKill,
                        "held_by_the_killed", (double) held,
                        "seconds_of_a_lock", (double) SECONDS_OF_A_LOCK,
                        "drained_seconds_after_expiry", after)));
    }

    private Map<String, Double> counted(Map<String, Double> more) {
        Map<String, Double> counted = new LinkedHashMap<>(more);
        counted.put("effects", (double) due.effects());
        counted.put("not_once", (double) due.notOnce());
        counted.put("left", (double) due.left());
        return counted;
    }

    /** What is not done in time is counted as it stands. */
    private void await(String what, int seconds, BooleanSupplier there) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                report.counted("not in time: " + what, Map.of("waited_seconds", (double) seconds));
                return;
            }
            rest(100);
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
