package nl.casusregie.workflow.engine;

import java.util.Optional;
import java.util.function.Supplier;
import nl.casusregie.inbox.WorkKind;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts our listeners on every diagram while it is read, so that no modeller can forget one: each user task opens and
 * closes a work item, and the places that begin a phase of the case say so.
 */
class ProcessMarks extends AbstractBpmnParseListener {

    private final Supplier<WorkItemBridge> bridge;

    ProcessMarks(Supplier<WorkItemBridge> bridge) {
        this.bridge = bridge;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        WorkKind kind = WorkKind.valueOf(DiagramRules.camunda(element, "formKey"));
        ProcessRole role = ProcessRole.valueOf(DiagramRules.camunda(element, "candidateGroups"));
        definition.addTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> bridge.get().opened(task, kind, role));
        definition.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, task -> bridge.get().finished(task));
        definition.addTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> bridge.get().cancelled(task));
        markPhase(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        markPhase(activity);
    }

    private void markPhase(ActivityImpl activity) {
        Optional.ofNullable(PhaseMarks.PHASE_OF.get(activity.getId()))
                .ifPresent(phase -> activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> bridge.get().entered(execution, phase)));
    }
}
