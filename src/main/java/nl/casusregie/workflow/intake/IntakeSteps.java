package nl.casusregie.workflow.intake;

import java.util.HashMap;
import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.AcuteSource;
import nl.casusregie.signal.ApplicationEvents.ApplicationSupplemented;
import nl.casusregie.signal.ApplicationEvents.CompletenessJudged;
import nl.casusregie.triage.TriageDecided;
import nl.casusregie.triage.TriageOutcome;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the intake diagram on when the domain has decided. */
@Component
class IntakeSteps {

    private final TaskCompletion tasks;
    private final AcuteSafety acuteSafety;

    IntakeSteps(TaskCompletion tasks, AcuteSafety acuteSafety) {
        this.tasks = tasks;
        this.acuteSafety = acuteSafety;
    }

    @EventListener
    void on(CompletenessJudged event) {
        tasks.complete(
                WorkKind.CHECK_COMPLETENESS,
                event.caseId(),
                null,
                Map.of(IntakeProcess.APPLICATION_COMPLETE, event.complete()));
    }

    @EventListener
    void on(ApplicationSupplemented event) {
        tasks.complete(WorkKind.SUPPLEMENT_APPLICATION, event.caseId(), null, Map.of());
    }

    /** Acute: the report is opened here, because its process must know it before triage goes on. */
    @EventListener
    void on(TriageDecided event) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(IntakeProcess.TRIAGE_OUTCOME, event.outcome().name());
        if (event.outcome() == TriageOutcome.ACUTE) {
            facts.put(
                    IntakeProcess.ACUTE_REPORT_ID,
                    acuteSafety
                            .openFrom(event.caseId(), AcuteSource.TRIAGE, event.motivation())
                            .toString());
        }
        tasks.complete(WorkKind.DECIDE_TRIAGE, event.caseId(), null, facts);
    }
}
