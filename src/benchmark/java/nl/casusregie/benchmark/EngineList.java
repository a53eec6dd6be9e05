package nl.casusregie.benchmark;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The list that a plain engine gives its users: its own query by groups, the case of each task from the variables of the
 * processes in one more query, and the columns of those cases in a third.
 */
final class EngineList {

    static final String NAME = "engine";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String group;
    private final int page;

    EngineList(ApplicationContext product, String region, int page) {
        tasks = product.getBean(TaskService.class);
        runtime = product.getBean(RuntimeService.class);
        database = product.getBean(JdbcClient.class);
        transaction = product.getBean(TransactionTemplate.class);
        group = "coordinators@" + region;
        this.page = page;
    }

    int page() {
        return shown(byGroup().orderByDueDate().asc());
    }

    int byUrgency() {
        return shown(byGroup()
                .orderByProcessVariable("urgency", org.camunda.bpm.engine.variable.type.ValueType.STRING)
                .asc()
                .orderByDueDate()
                .asc());
    }

    /** Of the phase a task knows no more than which work it is. */
    int urgent() {
        return shown(byGroup()
                .taskDefinitionKey("task_decideTriage")
                .processVariableValueEquals("urgency", "HIGH")
                .orderByDueDate()
                .asc());
    }

    private TaskQuery byGroup() {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(List.of(group))
                .includeAssignedTasks()
                .initializeFormKeys();
    }

    private int shown(TaskQuery query) {
        List<Task> found = query.listPage(0, page);
        String[] processes = found.stream().map(Task::getProcessInstanceId).toArray(String[]::new);
        List<UUID> cases =
                runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(processes)
                        .variableName("caseId")
                        .list()
                        .stream()
                        .map(variable -> UUID.fromString((String) variable.getValue()))
                        .toList();
        transaction.execute(status -> database.sql("select * from case_file where id in (:cases)")
                .param("cases", cases)
                .query()
                .listOfRows());
        return found.size();
    }
}
