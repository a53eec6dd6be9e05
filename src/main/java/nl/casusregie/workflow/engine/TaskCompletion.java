package nl.casusregie.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes the user task that belongs to work the domain has just finished, in the same transaction. */
@Component
public class TaskCompletion {

    private final WorkItems workItems;
    private final TaskService engineTasks;

    TaskCompletion(WorkItems workItems, TaskService engineTasks) {
        this.workItems = workItems;
        this.engineTasks = engineTasks;
    }

    /**
     * Completes the task and hands the gateways the facts they ask for.
     *
     * @param facts ids, enum names, dates, numbers and booleans only
     */
    public void complete(WorkKind kind, CaseId caseId, @Nullable UUID subject, Map<String, Object> facts) {
        Actors.forCase(caseId, () -> {
            String task = workItems
                    .openTask(kind, caseId, subject)
                    .orElseThrow(() -> new IllegalStateException("no open task " + kind));
            engineTasks.complete(task, facts);
            return task;
        });
    }

    /** Completes the task if it is there: work that has become needless because something else happened. */
    public void completeIfOpen(WorkKind kind, CaseId caseId, @Nullable UUID subject) {
        Actors.forCase(caseId, () -> {
            Optional<String> task = workItems.openTask(kind, caseId, subject);
            task.ifPresent(engineTasks::complete);
            return task;
        });
    }
}
