package nl.casusregie.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Role;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.InboxList;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The questions of daily work at one size: the inbox of a coordinator, and the completion of a task. */
final class Sizes {

    static final String LIMIT = "limit";
    static final String ENGINE = "engine";

    private static final int PAGE = 50;
    private static final int TURNS = 20;

    private static final String BEST_SQL =
            """
            select w.*, o.name as organisation_name, a.name as assignee_name, d.name as done_by_name
            from (select * from work_item where state = 'OPEN' and queue = work_queue('COORDINATORS', :region, null, null)
                and assignee_id is distinct from :me order by due_at, id limit 50) w
            left join organisation o on o.id = w.organisation_id left join account a on a.id = w.assignee_id
            left join account d on d.id = w.done_by_id order by w.due_at, w.id""";

    private final ApplicationContext product;
    private final JdbcClient database;
    private final Seed seed;
    private final Report report;
    private final JdbcClient asApplication;
    private final TransactionTemplate transaction;
    private final SignedInUser coordinator;
    private final Inbox inbox;

    Sizes(ApplicationContext product, JdbcClient database, Seed seed, Report report) {
        this.product = product;
        this.database = database;
        this.seed = seed;
        this.report = report;
        asApplication = product.getBean(JdbcClient.class);
        transaction = product.getBean(TransactionTemplate.class);
        coordinator = product.getBean(AccountUsers.class).loadUserByUsername(seed.coordinator());
        inbox = product.getBean(Inbox.class);
    }

    void measure() {
        Question page = new Question("inbox page", coordinator, () -> inbox.page(InboxList.ORGANISATION, "", 0, PAGE)
                        .size())
                .or(LIMIT, this::best)
                .or(ENGINE, this::byTheEngine);
        report.counted(page.name(), new Counters(database).count(TURNS, page::ask));
        report.measured(page.measure(60, 40_000));
        Question count = new Question("inbox count", coordinator, () -> inbox.count(InboxList.ORGANISATION, ""));
        report.counted(count.name(), new Counters(database).count(TURNS, count::ask));
        report.measured(count.measure(40, 10_000));
        double grantsBefore = authorizations();
        new Completions(product, database, seed, report).measure();
        report.counted(
                "agreement",
                Map.of("tasks_that_differ", disagreement(), "authorizations", authorizations() - grantsBefore));
    }

    private String region() {
        return coordinator.actor().regions(Role.COORDINATOR).iterator().next();
    }

    /** The best that can be asked of the same table, as the same person behind the same policies. */
    private Integer best() {
        return transaction.execute(status -> asApplication
                .sql(BEST_SQL)
                .param("region", region())
                .param("me", coordinator.actor().id().value())
                .query()
                .listOfRows()
                .size());
    }

    /** The engine's own list, with the variables of the processes in one query and the columns of the cases in another. */
    private Integer byTheEngine() {
        List<Task> tasks = product.getBean(TaskService.class)
                .createTaskQuery()
                .taskCandidateGroupIn(List.of("coordinators@" + region()))
                .includeAssignedTasks()
                .initializeFormKeys()
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
        List<UUID> cases = product
                .getBean(RuntimeService.class)
                .createVariableInstanceQuery()
                .processInstanceIdIn(
                        tasks.stream().map(Task::getProcessInstanceId).toArray(String[]::new))
                .variableName("caseId")
                .list()
                .stream()
                .map(variable -> UUID.fromString((String) variable.getValue()))
                .toList();
        transaction.execute(status -> asApplication
                .sql("select * from case_file where id in (:cases)")
                .param("cases", cases)
                .query()
                .listOfRows());
        return tasks.size();
    }

    /** Open tasks of the engine that are no open work item, and the other way around. */
    private double disagreement() {
        return database.sql(
                        """
                        select count(*) from engine.act_ru_task t
                        full join (select task_ref from work_item where state = 'OPEN') w on w.task_ref = t.id_
                        where t.id_ is null or w.task_ref is null""")
                .query(Double.class)
                .single();
    }

    private double authorizations() {
        return database.sql("select count(*) from engine.act_ru_authorization")
                .query(Double.class)
                .single();
    }
}
