package nl.casusregie.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets timers run only while the whole application stands: the last to start and the first to stop. */
@Component
class EngineLife implements SmartLifecycle {

    private final JobExecutor executor;
    private final boolean wanted;

    EngineLife(ProcessEngine engine, DeploymentGate gate, @Value("${casusregie.job-executor:true}") boolean wanted) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.wanted = wanted;
        gate.close();
    }

    /** Nothing yet: what runs at start-up, such as the stories of the demo, must not meet timers that go off meanwhile. */
    @Override
    public void start() {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            executor.start();
        }
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
