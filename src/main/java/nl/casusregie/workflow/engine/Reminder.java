package nl.casusregie.workflow.engine;

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
        OnTheCase.asSystem(task, () -> workItems.reminded(task.getId()));
    }
}
