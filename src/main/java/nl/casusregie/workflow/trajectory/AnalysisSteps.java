package nl.casusregie.workflow.trajectory;

import java.util.Map;
import nl.casusregie.analysis.AnalysisSettled;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the main diagram on when the joint analysis is settled. */
@Component
class AnalysisSteps {

    private final TaskCompletion tasks;

    AnalysisSteps(TaskCompletion tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(AnalysisSettled event) {
        tasks.complete(WorkKind.SETTLE_ANALYSIS, event.caseId(), null, Map.of());
    }
}
