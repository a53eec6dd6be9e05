package nl.casusregie.workflow.evaluation;

import java.util.Map;
import nl.casusregie.evaluation.EvaluationEvents.EscalationHandled;
import nl.casusregie.evaluation.EvaluationEvents.EvaluationBroughtForward;
import nl.casusregie.evaluation.EvaluationEvents.EvaluationRecorded;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves evaluating on when the domain has decided. */
@Component
class EvaluationSteps {

    private final RuntimeService engineRuntime;
    private final TaskCompletion tasks;

    EvaluationSteps(RuntimeService engineRuntime, TaskCompletion tasks) {
        this.engineRuntime = engineRuntime;
        this.tasks = tasks;
    }

    @EventListener
    void on(EvaluationRecorded event) {
        tasks.complete(
                WorkKind.RECORD_EVALUATION,
                event.caseId(),
                null,
                Map.of(
                        EvaluationCycleProcess.EVALUATION_DECISION,
                        event.decision().name(),
                        EvaluationCycleProcess.PLAN_PHASE,
                        event.planPhase()));
    }

    @EventListener
    void on(EvaluationBroughtForward event) {
        engineRuntime
                .createMessageCorrelation(EvaluationCycleProcess.MESSAGE_BROUGHT_FORWARD)
                .processInstanceBusinessKey(event.caseId().toString())
                .correlate();
    }

    @EventListener
    void on(EscalationHandled event) {
        tasks.complete(WorkKind.HANDLE_ESCALATION, event.caseId(), null, Map.of());
    }
}
