package nl.casusregie.workflow.acute;

import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.safety.SafetyEvents.AcuteReported;
import nl.casusregie.safety.SafetyEvents.SafetyJudged;
import nl.casusregie.safety.SafetyEvents.SafetySecured;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts acute safety beside the trajectory and moves it on when the domain has decided. */
@Component
class AcuteSafetySteps {

    private final RuntimeService engineRuntime;
    private final TaskCompletion tasks;

    AcuteSafetySteps(RuntimeService engineRuntime, TaskCompletion tasks) {
        this.engineRuntime = engineRuntime;
        this.tasks = tasks;
    }

    @EventListener
    void on(AcuteReported event) {
        engineRuntime
                .createMessageCorrelation(AcuteSafetyProcess.MESSAGE_ACUTE_REPORTED)
                .processInstanceBusinessKey(event.caseId().toString())
                .setVariablesToTriggeredScope(Map.of(
                        AcuteSafetyProcess.ACUTE_REPORT_ID, event.reportId().toString()))
                .correlate();
    }

    @EventListener
    void on(SafetySecured event) {
        tasks.complete(WorkKind.SECURE_SAFETY, event.caseId(), event.reportId(), Map.of());
    }

    @EventListener
    void on(SafetyJudged event) {
        tasks.complete(
                WorkKind.CONFIRM_SAFETY,
                event.caseId(),
                event.reportId(),
                Map.of(AcuteSafetyProcess.SAFE_AGAIN, event.safeAgain()));
    }
}
