package nl.casusregie.benchmark;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** A second engine on the same tables and diagrams, set up as the product's but with nothing of ours listening: no inbox. */
final class PlainEngine {

    private PlainEngine() {}

    static ProcessEngine on(ApplicationContext product) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(product.getBean(DataSource.class));
        configuration.setTransactionManager(product.getBean(PlatformTransactionManager.class));
        configuration.setProcessEngineName("plain" + System.nanoTime());
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseTablePrefix("engine.");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("activity");
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
