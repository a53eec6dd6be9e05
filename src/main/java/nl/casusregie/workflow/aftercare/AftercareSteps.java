package nl.casusregie.workflow.aftercare;

import java.util.HashMap;
import java.util.Map;
import nl.casusregie.evaluation.EvaluationEvents.MeasurementBroughtForward;
import nl.casusregie.evaluation.EvaluationEvents.MeasurementRecorded;
import nl.casusregie.evaluation.EvaluationEvents.ScalingDownAnswered;
import nl.casusregie.evaluation.MeasurementOutcome;
import nl.casusregie.evaluation.ScalingDownState;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves scaling down and aftercare on when the domain has decided; whatever ends aftercare also says how it ended. */
@Component
class AftercareSteps {

    private final RuntimeService engineRuntime;
    private final TaskCompletion tasks;

    AftercareSteps(RuntimeService engineRuntime, TaskCompletion tasks) {
        this.engineRuntime = engineRuntime;
        this.tasks = tasks;
    }

    @EventListener
    void on(ScalingDownAnswered event) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(AftercareProcess.SCALING_DOWN, event.state().name());
        if (event.state() == ScalingDownState.NOT_AGREED) {
            facts.put(AftercareProcess.AFTERCARE_OUTCOME, AftercareProcess.NOT_AGREED);
        }
        tasks.complete(
                WorkKind.CONFIRM_SCALING_DOWN,
                event.caseId(),
                event.organisationId().value(),
                facts);
    }

    @EventListener
    void on(MeasurementRecorded event) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(AftercareProcess.MEASUREMENT_OUTCOME, event.outcome().name());
        if (event.outcome() != MeasurementOutcome.NEXT) {
            facts.put(AftercareProcess.AFTERCARE_OUTCOME, event.outcome().name());
        }
        tasks.complete(WorkKind.RECORD_MEASUREMENT, event.caseId(), null, facts);
    }

    @EventListener
    void on(MeasurementBroughtForward event) {
        engineRuntime
                .createMessageCorrelation(AftercareProcess.MESSAGE_BROUGHT_FORWARD)
                .processInstanceBusinessKey(event.caseId().toString())
                .correlate();
    }
}
