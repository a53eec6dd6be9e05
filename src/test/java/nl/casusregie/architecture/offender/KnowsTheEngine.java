package nl.casusregie.architecture.offender;

import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.TaskService;

/** Knows the engine, and the module that runs it, and passes an expression to a query. */
class KnowsTheEngine {

    TaskCompletion workflow;

    long ask(TaskService tasks) {
        return tasks.createTaskQuery().dueBeforeExpression("${now()}").count();
    }
}
