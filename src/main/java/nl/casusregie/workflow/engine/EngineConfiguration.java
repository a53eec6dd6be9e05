package nl.casusregie.workflow.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine on the application's own data source and transactions: a step of the process commits or rolls back with
 * the change in the domain. Every setting that has a surprising default is set here, with the reason.
 *
 * @see "Decision 0002: the engine behind one module"
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            BeanFactory beans,
            ObjectProvider<WorkItemBridge> bridge,
            ObjectProvider<BpmnParseListener> observers,
            DeploymentGate gate,
            @Value("${casusregie.job-executor-lock:5m}") Duration lock)
            throws IOException {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setProcessEngineName("casusregie");
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseTablePrefix(EngineTables.SCHEMA + ".");
        configuration.setDatabaseSchemaUpdate("false");
        // Enough for the process picture; what people did is in our own audit record.
        configuration.setHistory("activity");
        configuration.setHistoryTimeToLive("P1825D");
        // Without a window history would never be cleaned up.
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("04:00");
        // The default counts in the database, in a transaction of its own beside the one that needs an id.
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setDefaultNumberOfRetries(3);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        // Nobody may bring code in through a query, a filter or a diagram.
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(gate));
        configuration.getProcessEnginePlugins().add(new ScalarsOnly());
        configuration.setBeans(new AllowedBeans(beans));
        configuration.setCustomPreBPMNParseListeners(List.of(new DiagramRules(), new ProcessMarks(bridge::getObject)));
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(observers.stream().toList()));
        configuration.setDeploymentName("casusregie");
        configuration.setDeploymentResources(
                new PathMatchingResourcePatternResolver().getResources("classpath:/processes/*.*"));
        configuration.setJobExecutor(jobExecutor(lock));
        configuration.setJobExecutorActivate(false);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    DeploymentGate deploymentGate() {
        return new DeploymentGate();
    }

    /**
     * The default waits up to a minute before it looks for due timers again; five seconds is what people notice.
     *
     * @param lock after how long another node does what a node has locked and not done, because it is gone
     */
    private static DefaultJobExecutor jobExecutor(Duration lock) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(5);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(5_000);
        executor.setLockTimeInMillis((int) lock.toMillis());
        return executor;
    }

    @Bean
    RuntimeService engineRuntime(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService engineTasks(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    DecisionService engineDecisions(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    @Bean
    RepositoryService engineRepository(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService engineHistory(ProcessEngine engine) {
        return engine.getHistoryService();
    }
}
