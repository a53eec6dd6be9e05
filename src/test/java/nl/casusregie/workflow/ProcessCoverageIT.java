package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.testing.ProcessCoverage;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/**
 * Fails when any flow node or sequence flow of any diagram was passed by no test. Runs after all other tests, on what they have
 * passed, whichever of the processes that share the tests it was.
 */
class ProcessCoverageIT {

    private final Set<String> passed = ProcessCoverage.inThisRun();

    @Test
    void everySequenceFlowAndEveryFlowNodeOfEveryDiagramIsPassed() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> report = new ArrayList<>();
        for (Path diagram : diagrams()) {
            report.add(compare(diagram, missed));
        }
        Files.write(Path.of("target", "process-coverage.txt"), report);
        report.forEach(System.out::println);

        assertThat(missed).as("passed by no test (run the whole suite)").isEmpty();
    }

    private String compare(Path diagram, List<String> missed) throws IOException {
        try (InputStream in = Files.newInputStream(diagram)) {
            BpmnModelInstance model = Bpmn.readModelFromStream(in);
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            Collection<SequenceFlow> flows = model.getModelElementsByType(SequenceFlow.class);
            Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class).stream()
                    .filter(node ->
                            !node.getIncoming().isEmpty() || !node.getOutgoing().isEmpty())
                    .toList();
            Set<String> missedFlows = flows.stream()
                    .filter(flow -> !passed(process, flow))
                    .map(SequenceFlow::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> missedNodes = nodes.stream()
                    .filter(node -> Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream())
                            .noneMatch(flow -> passed(process, flow)))
                    .map(FlowNode::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
            missedFlows.forEach(flow -> missed.add(process + ": " + flow));
            missedNodes.forEach(node -> missed.add(process + ": " + node));
            return "%s: sequence flows %d/%d, flow nodes %d/%d"
                    .formatted(
                            process,
                            flows.size() - missedFlows.size(),
                            flows.size(),
                            nodes.size() - missedNodes.size(),
                            nodes.size());
        }
    }

    /** The engine goes from an event-based gateway straight to the event that happens, without taking the flow between. */
    private boolean passed(String process, SequenceFlow flow) {
        if (flow.getSource() instanceof EventBasedGateway) {
            return flow.getTarget().getOutgoing().stream().anyMatch(next -> passed(process, next));
        }
        return passed.contains(ProcessCoverage.key(process, flow.getId()));
    }

    private static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
