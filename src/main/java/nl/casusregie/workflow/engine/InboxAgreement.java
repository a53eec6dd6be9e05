package nl.casusregie.workflow.engine;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.platform.ReadModel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the inbox with the engine and the cases, and makes it anew where it differs (performance.md P8). What people did
 * with work, such as who took it up, is known to the inbox alone and stays where a line is there.
 */
@Service
@Transactional
public class InboxAgreement implements ReadModel {

    private static final String MISSING =
            """
            select t.id_ from engine.act_ru_task t where not exists (
                select 1 from work_item w where w.task_ref = t.id_ and w.state = 'OPEN') order by t.id_""";

    private static final String SURPLUS =
            """
            select w.task_ref from work_item w where w.state = 'OPEN' and w.task_ref not like 'free:%'
            and not exists (select 1 from engine.act_ru_task t where t.id_ = w.task_ref) order by w.task_ref""";

    private static final String UNLIKE =
            """
            from case_file c where c.id = w.case_id and (w.phase, w.case_title, w.case_number, w.region_code)
            is distinct from (c.phase, c.title, c.number, c.region_code)""";

    private static final String HOLDER =
            """
            case when w.state = 'OPEN' then coalesce((select lower(a.name) from account a where a.id = w.assignee_id), '')
            else '' end""";

    private final JdbcClient jdbc;
    private final WorkItems workItems;
    private final WorkItemBridge bridge;
    private final ProcessEngineConfigurationImpl engine;

    InboxAgreement(JdbcClient jdbc, WorkItems workItems, WorkItemBridge bridge, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.workItems = workItems;
        this.bridge = bridge;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * How far the inbox is from the truth; three times zero when it agrees.
     *
     * @param missing tasks of the engine without an open line
     * @param surplus open lines without a task
     * @param unlike lines that say something else of their case, or of who holds them, than is so
     */
    public record Difference(int missing, int surplus, int unlike) implements ReadModel.Difference {

        @Override
        public boolean isNone() {
            return missing + surplus + unlike == 0;
        }
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Difference check() {
        return Actors.asSystem(() -> new Difference(
                refs(MISSING).size(),
                refs(SURPLUS).size(),
                jdbc.sql("select count(*) from work_item w where exists (select 1 " + UNLIKE + ") or w.holder <> "
                                + HOLDER)
                        .query(Integer.class)
                        .single()));
    }

    /** Opens what is missing, closes what nothing waits for, and repeats what cases and accounts say; answers what there was to mend. */
    @Override
    public Difference rebuild() {
        return Actors.asSystem(() -> {
            Difference before = check();
            refs(SURPLUS).forEach(workItems::cancelled);
            jdbc.sql(
                            """
                            update work_item w set phase = c.phase, case_title = c.title, case_number = c.number,
                                region_code = c.region_code
                            """
                                    + UNLIKE)
                    .update();
            jdbc.sql("update work_item w set holder = " + HOLDER + " where w.holder <> " + HOLDER)
                    .update();
            refs(MISSING).forEach(this::open);
            return before;
        });
    }

    private void open(String task) {
        if (workItems.reopened(task)) {
            return;
        }
        engine.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity found = context.getTaskManager().findTaskById(task);
            TaskDefinition definition = found.getTaskDefinition();
            WorkKind kind = WorkKind.valueOf(definition.getFormKey().getExpressionText());
            ProcessRole role = ProcessRole.valueOf(definition
                    .getCandidateGroupIdExpressions()
                    .iterator()
                    .next()
                    .getExpressionText());
            bridge.opened(found, kind, role);
            return found;
        });
    }

    private List<String> refs(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
