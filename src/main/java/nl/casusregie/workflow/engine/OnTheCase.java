package nl.casusregie.workflow.engine;

import java.util.function.Supplier;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Lets what the engine calls work on the case of its process: in the database it sees that case and no other, also when
 * a timer calls and nobody is signed in (trust.md 5.1).
 */
public final class OnTheCase {

    private OnTheCase() {}

    /** Keeps who acts; where nobody does, the product. */
    public static <T> T of(VariableScope process, Supplier<T> work) {
        return Actors.forCase(caseOf(process), work);
    }

    /** As the product itself, whoever made the process go on. */
    public static void asSystem(VariableScope process, Runnable work) {
        Actors.asSystem(caseOf(process), () -> {
            work.run();
            return process;
        });
    }

    private static CaseId caseOf(VariableScope process) {
        return CaseId.of((String) process.getVariable("caseId"));
    }
}
