package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.testing.Beneath;
import nl.casusregie.testing.CaseForms;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.Engine;
import nl.casusregie.testing.Faults;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;

/** Domain, engine, inbox and audit change together or not at all, and work is finished once. */
@CasusregieTest
class OneTransactionTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Engine engine;

    @Autowired
    private Triage triage;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Faults faults;

    @Autowired
    private Beneath beneath;

    @AfterEach
    void disarm() {
        faults.disarm();
    }

    @ParameterizedTest
    @EnumSource(Faults.Place.class)
    void aStepThatFailsLeavesNothingBehind(Faults.Place place) {
        CaseId id = cases.complete();
        List<Map<String, Object>> before = everythingAbout(id);
        faults.arm(place);

        assertThatThrownBy(() -> signedIn.as(
                        SignedIn.COORDINATOR, () -> triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT))))
                .matches(thrown -> NestedExceptionUtils.getMostSpecificCause(thrown) instanceof Faults.Fault);

        assertThat(everythingAbout(id)).isEqualTo(before);
        assertThat(engine.waitingTasks(id)).containsExactly("task_decideTriage");
    }

    @Test
    void theSameStepSucceedsWithoutTheFault() {
        CaseId id = cases.complete();
        List<Map<String, Object>> before = everythingAbout(id);

        signedIn.as(SignedIn.COORDINATOR, () -> triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT))
                .value());

        assertThat(everythingAbout(id)).isNotEqualTo(before);
    }

    @Test
    void ofTwoWhoFinishTheSameTaskOneWinsAndTheOtherHearsWho() throws Exception {
        CaseId id = cases.complete();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Outcome<TriageOutcome>> decide = () -> {
            together.await();
            return signedIn.as(SignedIn.COORDINATOR, () -> triage.decide(id, CaseForms.triage(TriageOutcome.ACCEPT)));
        };

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Outcome<TriageOutcome>> outcomes = two.invokeAll(List.of(decide, decide)).stream()
                    .map(OneTransactionTest::result)
                    .toList();

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            Refusal refusal = outcomes.stream()
                    .flatMap(each -> each.reasons().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(refusal.key()).isEqualTo("refusal.alreadyDone");
            assertThat(refusal.args().getFirst()).isEqualTo("Marieke de Vries");
        }
        assertThat(count("triage_decision", id)).isEqualTo(1);
    }

    private static Outcome<TriageOutcome> result(Future<Outcome<TriageOutcome>> future) {
        try {
            return future.get();
        } catch (Exception cause) {
            throw new AssertionError(cause);
        }
    }

    private int count(String table, CaseId id) {
        return beneath.sql("select count(*) from " + table + " where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** What the database holds about the case, in the domain, the inbox, the audit record and the engine. */
    private List<Map<String, Object>> everythingAbout(CaseId id) {
        return beneath.sql(
                        """
                        select 'domain' as kind, c.version || c.phase as value from case_file c where c.id = :id
                        union all select 'triage', count(*)::text from triage_decision where case_id = :id
                        union all select 'timeline', count(*)::text from timeline_entry where case_id = :id
                        union all select 'audit', count(*)::text from audit_record where case_id = :id
                        union all select 'inbox', string_agg(kind || state || version, ',' order by opened_at, kind)
                            from work_item where case_id = :id
                        union all select 'engine', string_agg(t.task_def_key_ || t.rev_, ',' order by t.id_)
                            from engine.act_ru_task t join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
                            where e.business_key_ = :key
                        union all select 'variables', count(*)::text
                            from engine.act_ru_variable v join engine.act_ru_execution e on e.id_ = v.proc_inst_id_
                            where e.business_key_ = :key
                        order by 1""")
                .param("id", id.value())
                .param("key", id.toString())
                .query()
                .listOfRows();
    }
}
