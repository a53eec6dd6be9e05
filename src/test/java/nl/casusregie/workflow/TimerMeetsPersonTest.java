package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.Meanwhile;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reminder goes off at the moment at which somebody finishes that very work: the person notices nothing. */
@CasusregieTest
class TimerMeetsPersonTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private ProcessEngine processEngine;

    @Autowired
    private Triage triage;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Meanwhile meanwhile;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Beneath beneath;

    private Outcome<TriageOutcome> decide(CaseId id) {
        return signedIn.as(COORDINATOR, () -> triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT)));
    }

    private String reminder(CaseId id) {
        String instance = beneath.sql(
                        """
                        select t.proc_inst_id_ from engine.act_ru_task t join work_item w on w.task_ref = t.id_
                        where w.case_id = :id and w.kind = 'DECIDE_TRIAGE' and w.state = 'OPEN'""")
                .param("id", id.value())
                .query(String.class)
                .single();
        return processEngine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(Job::getId)
                .findFirst()
                .orElseThrow();
    }

    /** So long that the database looked for a deadlock and found none: from then on only the person can be turned away. */
    private void untilItWaitsForThePerson() {
        boolean waits = false;
        long giveUp = System.nanoTime() + java.time.Duration.ofSeconds(20).toNanos();
        while (!waits && System.nanoTime() < giveUp) {
            waits = jdbc.sql(
                            """
                            select exists (select 1 from pg_locks where not granted
                            and waitstart < clock_timestamp() - interval '1100 milliseconds')""")
                    .query(Boolean.class)
                    .single();
            Thread.onSpinWait();
        }
        assertThat(waits).as("the timer waits for the person").isTrue();
    }

    @Test
    @Timeout(60)
    void aReminderThatComesWhileSomebodyFinishesTheWorkWaitsAndFindsItDone() throws Exception {
        CaseId id = cases.complete();
        String job = reminder(id);
        try (ExecutorService node = Executors.newSingleThreadExecutor()) {
            AtomicInteger went = new AtomicInteger();
            Future<?>[] timer = new Future<?>[1];
            meanwhile.happens(() -> {
                went.incrementAndGet();
                timer[0] =
                        node.submit(() -> processEngine.getManagementService().executeJob(job));
                untilItWaitsForThePerson();
            });

            assertThat(decide(id).isDone()).isTrue();

            assertThat(went).hasValue(1);
            try {
                timer[0].get();
            } catch (java.util.concurrent.ExecutionException tooLate) {
                assertThat(tooLate).hasMessageContaining("OptimisticLocking");
            }
        }
        assertThat(beneath.sql("select count(*) from work_item where case_id = :id and reminded_at is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(engine.waitingTasks(id)).doesNotContain("task_decideTriage");
    }

    @Test
    void whoMeetsATimerInTheEngineIsNotToldButDoesItAgain() {
        CaseId id = cases.complete();
        meanwhile.happens(() -> {
            throw new OptimisticLockingException("a timer of the same task was taken up");
        });

        assertThat(decide(id).isDone()).isTrue();

        assertThat(beneath.sql("select count(*) from triage_decision where case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
