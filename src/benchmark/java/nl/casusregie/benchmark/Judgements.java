package nl.casusregie.benchmark;

import java.util.Map;
import java.util.Objects;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actors;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.CaseId;
import nl.casusregie.workflow.engine.DecisionTables;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One and the same piece of work, judging an application complete: by the use case, and by the call of an engine that is in it. */
final class Judgements {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Intake intake;
    private final SignedInUser coordinator;
    private final Map<?, ?> answers;

    /** A case that waits to be judged, and how the engine knows that work. */
    record Waiting(CaseId id, String task) {}

    Judgements(ApplicationContext product, JdbcClient database, Seed seed) {
        this.database = database;
        transaction = product.getBean(TransactionTemplate.class);
        intake = new Intake(product, seed.applicant(), seed.coordinator(), seed.regionShown());
        answers = (Map<?, ?>) Objects.requireNonNull(
                new DirectFieldAccessor(product.getBean(DecisionTables.class)).getPropertyValue("answered"));
        coordinator = product.getBean(AccountUsers.class).loadUserByUsername(seed.coordinator());
    }

    SignedInUser coordinator() {
        return coordinator;
    }

    Waiting open() {
        CaseId id = intake.open(Urgency.NORMAL);
        return new Waiting(
                id,
                database.sql("select task_ref from work_item where case_id = :id and state = 'OPEN'")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
    }

    void judge(Waiting waiting) {
        intake.judge(waiting.id());
    }

    /** As an engine does that knows nothing of ours: it evaluates its tables each time. The product keeps what they answered. */
    void completeAnew(ProcessEngine engine, Waiting waiting) {
        answers.clear();
        complete(engine, waiting);
    }

    void complete(ProcessEngine engine, Waiting waiting) {
        transaction.executeWithoutResult(status -> Actors.forCase(waiting.id(), () -> {
            engine.getTaskService().complete(waiting.task(), Map.of("applicationComplete", true));
            return waiting;
        }));
    }
}
