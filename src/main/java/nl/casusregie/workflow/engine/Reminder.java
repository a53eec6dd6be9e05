package nl.casusregie.workflow.engine;

import nl.casusregie.access.Actors;
import nl.casusregie.inbox.WorkItems;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Reminds of work whose term comes near. */
@Component("reminder")
class Reminder implements TaskListener {

    private final WorkItems workItems;

    Reminder(WorkItems workItems) {
        this.workItems = workItems;
    }

    @Override
    public void notify(DelegateTask task) {
        Actors.asSystem(() -> {
            workItems.reminded(task.getId());
            return task;
        });
    }
}
