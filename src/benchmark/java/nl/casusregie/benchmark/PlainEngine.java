package nl.casusregie.benchmark;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Engines on the same tables and diagrams, set up as the product's but with nothing of ours listening: no inbox. */
final class PlainEngine {

    private PlainEngine() {}

    /** At the level of history that the product has chosen. */
    static ProcessEngine on(ApplicationContext product) {
        return build(product, HistoryLevel.HISTORY_LEVEL_ACTIVITY);
    }

    /** One that keeps everything, as whoever has no record of their own must. The level is fixed in the database, but while this starts. */
    static ProcessEngine keepingAll(ApplicationContext product, JdbcClient database) {
        setLevel(database, HistoryLevel.HISTORY_LEVEL_FULL);
        try {
            return build(product, HistoryLevel.HISTORY_LEVEL_FULL);
        } finally {
            setLevel(database, HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        }
    }

    private static void setLevel(JdbcClient database, HistoryLevel level) {
        database.sql("update engine.act_ge_property set value_ = :level where name_ = 'historyLevel'")
                .param("level", String.valueOf(level.getId()))
                .update();
    }

    private static ProcessEngine build(ApplicationContext product, HistoryLevel history) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(product.getBean(DataSource.class));
        configuration.setTransactionManager(product.getBean(PlatformTransactionManager.class));
        configuration.setProcessEngineName("plain" + System.nanoTime());
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseTablePrefix("engine.");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory(history.getName());
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setJobExecutorActivate(false);
        // The terms of the timers are beans of the product, for the plain engine too.
        configuration.setBeans(((ProcessEngineConfigurationImpl)
                        product.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getBeans());
        return configuration.buildProcessEngine();
    }
}
