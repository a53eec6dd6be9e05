package nl.casusregie.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Lets diagrams in while the engine starts, from the application's own archive, and never after that: whoever finds a
 * way to the engine at run time cannot bring a diagram along (trust.md AC-S5).
 */
class DeploymentGate extends CommandInterceptor {

    private volatile boolean open = true;

    @Override
    public <T> T execute(Command<T> command) {
        if (!open && command instanceof DeployCmd) {
            throw new ProcessEngineException("diagrams come in with the application only");
        }
        return next.execute(command);
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }
}
