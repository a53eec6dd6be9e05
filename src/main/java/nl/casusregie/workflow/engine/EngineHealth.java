package nl.casusregie.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine answers and its timers run. */
@Component("engine")
class EngineHealth implements HealthIndicator {

    private final ProcessEngine engine;
    private final boolean timersWanted;

    EngineHealth(ProcessEngine engine, @Value("${casusregie.job-executor:true}") boolean timersWanted) {
        this.engine = engine;
        this.timersWanted = timersWanted;
    }

    @Override
    public Health health() {
        long diagrams = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .count();
        boolean timers = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .isActive();
        boolean well = diagrams > 0 && timers == timersWanted;
        return (well ? Health.up() : Health.down())
                .withDetail("diagrams", diagrams)
                .withDetail("timers", timers)
                .build();
    }
}
