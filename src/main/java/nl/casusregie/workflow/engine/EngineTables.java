package nl.casusregie.workflow.engine;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the tables of the engine in a schema of their own, with the engine's own scripts. The engine itself may not
 * do that: two nodes that start on an empty database would race. The one extra index keeps finishing a task as fast
 * with many open tasks as with few: the engine looks for child tasks by parent on every completion.
 */
@Component
class EngineTables implements JavaMigration {

    static final String SCHEMA = "engine";

    private static final List<String> SCRIPTS = List.of(
            "activiti.postgres.create.engine.sql",
            "activiti.postgres.create.history.sql",
            "activiti.postgres.create.identity.sql",
            "activiti.postgres.create.case.engine.sql",
            "activiti.postgres.create.case.history.sql",
            "activiti.postgres.create.decision.engine.sql",
            "activiti.postgres.create.decision.history.sql");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        return SCRIPTS.size();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            String before = connection.getSchema();
            statement.execute("create schema if not exists " + SCHEMA);
            connection.setSchema(SCHEMA);
            for (String script : SCRIPTS) {
                ScriptUtils.executeSqlScript(
                        connection, new ClassPathResource("org/camunda/bpm/engine/db/create/" + script));
            }
            statement.execute("create index act_idx_task_parent on act_ru_task (parent_task_id_)");
            connection.setSchema(before);
        }
    }
}
