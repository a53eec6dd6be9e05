package nl.casusregie.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.workflow.engine.InboxAgreement;
import nl.casusregie.workflow.engine.InboxAgreement.Difference;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is measured at each size: the pages of the inbox, the completion of a task, and whether all still agree
 * afterwards; at the ends also how much goes at once and what it leaves.
 */
final class Sizes {

    private static final int TURNS = 10;
    private static final int ROUNDS = 40;
    private static final long MILLIS = 18_000;

    /** As often as the pages behind the walls are asked before they count. */
    private static final int WARM_UP = 40;

    private final ApplicationContext product;
    private final JdbcClient database;
    private final Seed seed;
    private final Report report;

    Sizes(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.product = product;
        this.database = database;
        this.seed = seed;
        this.report = report;
    }

    /** At the ends of the scale also what takes long: blocks of work, history, open inboxes and a browser. */
    void measure(boolean atAnEnd) {
        attempt(Part.PAGES, this::pages);
        attempt(Part.COMPLETE, this::completions);
        if (atAnEnd) {
            attempt(Part.THROUGHPUT, this::throughput);
            attempt(Part.HISTORY, () -> new History(product, database, seed, report).measure());
            attempt(Part.HEAP, () -> new OpenInboxes(product, seed, report).measure());
            String port = product.getEnvironment().getRequiredProperty("local.server.port");
            attempt(Part.BROWSER, () -> new Screens(port, seed, report).measure());
        }
    }

    /** What fails is on record as failed, and the rest goes on: a run takes long. */
    private void attempt(Part part, Runnable work) {
        if (part.isAsked()) {
            try {
                work.run();
            } catch (RuntimeException failure) {
                report.failed(part, failure);
            }
        }
    }

    private void pages() {
        List<Question> questions = new Pages(product, database, seed).all();
        questions.forEach(question -> {
            report.counted(question.name(), new Counters(database).countWithScans(TURNS, question::ask));
            Map<String, Double> beside =
                    new Counters(database, Doors.BESIDE_THE_WALL).count(TURNS, () -> Doors.without(question::ask));
            report.counted(question.name(), Map.of("buffers_without_policies", beside.get("buffers")));
        });
        questions.forEach(question -> question.warmUp(WARM_UP, MILLIS));
        questions.forEach(question -> report.measured(question.measure(ROUNDS, MILLIS)));
    }

    private void completions() {
        double grantsBefore = authorizations();
        Completions completions = new Completions(product, database, seed, report);
        completions.count();
        report.counted("agreement", agreement(grantsBefore));
        completions.measure();
        rebuild();
    }

    private void throughput() {
        new Throughput(product, database, seed, report).measure();
        rebuild();
    }

    /** What the plain engine completed is still open in the inbox; the product finds that and mends it. */
    private void rebuild() {
        InboxAgreement inbox = product.getBean(InboxAgreement.class);
        inbox.rebuild();
        report.counted("agreement after rebuilding", Map.of("differences", sum(inbox.check())));
    }

    /** The product's own check of engine, cases and inbox, and what a plain engine would have written per task. */
    private Map<String, Double> agreement(double grantsBefore) {
        Difference difference = product.getBean(InboxAgreement.class).check();
        Map<String, Double> found = new LinkedHashMap<>();
        found.put("missing", (double) difference.missing());
        found.put("surplus", (double) difference.surplus());
        found.put("unlike", (double) difference.unlike());
        found.put("authorizations", authorizations() - grantsBefore);
        return found;
    }

    private static double sum(Difference difference) {
        return difference.missing() + difference.surplus() + difference.unlike();
    }

    private double authorizations() {
        return database.sql("select count(*) from engine.act_ru_authorization")
                .query(Double.class)
                .single();
    }
}
