package nl.casusregie.workflow.engine;

import nl.casusregie.inbox.WorkItems;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Escalates work whose term has passed. */
@Component("escalation")
class Escalation implements TaskListener {

    private final WorkItems workItems;

    Escalation(WorkItems workItems) {
        this.workItems = workItems;
    }

    @Override
    public void notify(DelegateTask task) {
        OnTheCase.asSystem(task, () -> workItems.escalated(task.getId()));
    }
}
