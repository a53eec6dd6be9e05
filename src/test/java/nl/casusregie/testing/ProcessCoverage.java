package nl.casusregie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes down every sequence flow that any test passes, in a file for each process that runs tests: several share a run.
 * {@code ProcessCoverageIT} compares them with the diagrams.
 */
public class ProcessCoverage extends AbstractBpmnParseListener {

    private static final Path RUN = Path.of(System.getProperty("process.coverage", "target/process-coverage/apart"));

    private final Set<String> passed = ConcurrentHashMap.newKeySet();
    private final Path written = RUN.resolve(UUID.randomUUID() + ".txt");

    public static String key(String process, String element) {
        return process + "#" + element;
    }

    /** What all tests of this run have passed so far. */
    public static Set<String> inThisRun() {
        if (!Files.isDirectory(RUN)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(RUN)) {
            return files.map(ProcessCoverage::lines).flatMap(Collection::stream).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                execution -> pass(key(process, transition.getId())));
    }

    private void pass(String flow) {
        if (!passed.add(flow)) {
            return;
        }
        try {
            Files.createDirectories(RUN);
            Files.write(written, List.of(flow), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
