package nl.casusregie.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ApplicationForm;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Cases;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judging an application complete: by the use case, and by nothing but the call of the engine that is in it. The cases are
 * fresh, made by the real use case before the clock runs.
 */
final class Completions {

    private static final int TURNS = 20;
    private static final int ROUNDS = 40;
    private static final int SPARE = 10;

    private final JdbcClient database;
    private final Report report;
    private final Applications applications;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final SignedInUser applicant;
    private final SignedInUser coordinator;
    private final String region;

    /** A case that waits to be judged, and how the engine knows that work. */
    private record Waiting(CaseId id, String task) {}

    Completions(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.database = database;
        this.report = report;
        applications = product.getBean(Applications.class);
        tasks = product.getBean(TaskService.class);
        transaction = product.getBean(TransactionTemplate.class);
        AccountUsers users = product.getBean(AccountUsers.class);
        applicant = users.loadUserByUsername(seed.applicant());
        coordinator = users.loadUserByUsername(seed.coordinator());
        region = seed.regionShown();
    }

    void measure() {
        Map<String, Double> whole = count(this::judge);
        Map<String, Double> engine = count(this::plain);
        whole.put("more_than_the_engine", whole.get("statements") - engine.get("statements"));
        report.counted("complete", whole);
        report.counted("complete by the engine", engine);
        report.measured(new Question("complete", coordinator, waiting(2 * (ROUNDS + SPARE), this::judge))
                .or(Sizes.ENGINE, waiting(ROUNDS + SPARE, this::plain))
                .measure(ROUNDS, 60_000));
    }

    private Map<String, Double> count(Consumer<Waiting> work) {
        Supplier<Integer> turns = waiting(TURNS + 1, work);
        return new Counters(database).count(TURNS, () -> Actors.as(coordinator, turns));
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
        CaseId id = Actors.as(applicant, () -> applications.submit(form()).value());
        return new Waiting(
                id,
                database.sql("select task_ref from work_item where case_id = :id and state = 'OPEN'")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
    }

    private ApplicationForm form() {
        ApplicationForm form = Cases.anApplication(Cases.anAdult("Petra", "van", "Dam"), Cases.aChild("Bo", "Dam"));
        return new ApplicationForm(
                region,
                form.persons(),
                form.reason(),
                form.question(),
                form.helpSoFar(),
                form.safetyNow(),
                form.informed(),
                form.notInformedReason(),
                form.partners(),
                form.urgency());
    }

    private void judge(Waiting waiting) {
        applications.judge(waiting.id(), true, "").value();
    }

    private void plain(Waiting waiting) {
        transaction.executeWithoutResult(status -> Actors.forCase(waiting.id(), () -> {
            tasks.complete(waiting.task(), Map.of("applicationComplete", true));
            return waiting;
        }));
    }
}
