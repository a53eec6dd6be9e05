package nl.casusregie.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every sequence flow that any test passes; {@code ProcessCoverageTest} compares it with the diagrams. */
public class ProcessCoverage extends AbstractBpmnParseListener {

    private final Set<String> passed = ConcurrentHashMap.newKeySet();

    public static String key(String process, String element) {
        return process + "#" + element;
    }

    public Set<String> passed() {
        return passed;
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                execution -> passed.add(key(process, transition.getId())));
    }
}
