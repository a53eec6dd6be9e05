package nl.casusregie.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;

/** Lets a test bring in a diagram as the start of the application does, to see whether the engine takes it. */
public final class OpenGate {

    private OpenGate() {}

    public static String deploy(ProcessEngine engine, String name, String diagram) {
        return deploy(engine, name, diagram.getBytes(StandardCharsets.UTF_8));
    }

    public static String deploy(ProcessEngine engine, String name, byte[] diagram) {
        return through(engine, () -> engine.getRepositoryService()
                        .createDeployment()
                        .addInputStream(name, new java.io.ByteArrayInputStream(diagram))
                        .deploy())
                .getId();
    }

    private static Deployment through(ProcessEngine engine, Supplier<Deployment> act) {
        DeploymentGate gate = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCustomPreCommandInterceptorsTxRequired().stream()
                        .filter(DeploymentGate.class::isInstance)
                        .map(DeploymentGate.class::cast)
                        .findFirst()
                        .orElseThrow();
        gate.open();
        try {
            return act.get();
        } finally {
            gate.close();
        }
    }
}
