package nl.casusregie.workflow.intake;

import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.signal.ApplicationEvents.ApplicationSupplemented;
import nl.casusregie.signal.ApplicationEvents.CompletenessJudged;
import nl.casusregie.triage.TriageDecided;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the intake diagram on when the domain has decided. */
@Component
class IntakeSteps {

    private final TaskCompletion tasks;

    IntakeSteps(TaskCompletion tasks) {
        this.tasks = tasks;
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

    @EventListener
    void on(TriageDecided event) {
        tasks.complete(
                WorkKind.DECIDE_TRIAGE,
                event.caseId(),
                null,
                Map.of(IntakeProcess.TRIAGE_OUTCOME, event.outcome().name()));
    }
}
