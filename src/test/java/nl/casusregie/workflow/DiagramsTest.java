package nl.casusregie.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casusregie.inbox.WorkKind;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read in the diagrams is complete: names, answers and the picture itself. */
class DiagramsTest {

    private static final Path PROCESSES = Path.of("processes");

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyNodeHasANameUnlessItOnlyMerges(Path diagram) {
        Collection<FlowNode> nodes = read(diagram).getModelElementsByType(FlowNode.class);

        assertThat(nodes).allSatisfy(node -> assertThat(
                        node.getName() != null && !node.getName().isBlank())
                .as(node.getId())
                .isEqualTo(!node.getId().startsWith("gateway_merge")));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyAnswerOfAGatewayIsNamedAndOneOfThemIsTheDefault(Path diagram) {
        Collection<ExclusiveGateway> gateways = read(diagram).getModelElementsByType(ExclusiveGateway.class);

        assertThat(gateways.stream().filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow ->
                                    assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingIsDrawn(Path diagram) {
        BpmnModelInstance model = read(diagram);
        Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(BpmnShape::getBpmnElement)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        Set<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(BpmnEdge::getBpmnElement)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());

        assertThat(shapes).containsAll(idsOf(model.getModelElementsByType(FlowNode.class)));
        assertThat(edges).containsAll(idsOf(model.getModelElementsByType(SequenceFlow.class)));
    }

    @Test
    void everyKindOfWorkButTheFreeTaskIsAskedSomewhere() throws IOException {
        Set<String> asked = diagrams()
                .flatMap(diagram -> read(diagram).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getCamundaFormKey)
                .collect(Collectors.toSet());

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Stream.of(WorkKind.values())
                        .filter(kind -> !kind.isBesideTheProcess())
                        .map(Enum::name)
                        .toList());
    }

    /** A name in a diagram that no code knows, or the reverse, is a hidden contract. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void everyVariableAndMessageOfTheDiagramIsNamedInTheCode(Path diagram) throws IOException {
        Set<String> names = new TreeSet<>();
        String xml = Files.readString(diagram);
        find(xml, "\\$\\{(\\w+) (?:==|!=)", names);
        find(xml, "<camunda:(?:in|out) source=\"(\\w+)\"", names);
        find(xml, "elementVariable=\"(\\w+)\"", names);
        find(xml, "resultVariable=\"(\\w+)\"", names);
        find(xml, "<bpmn:message [^>]*name=\"([\\w-]+)\"", names);

        assertThat(constants()).containsAll(names);
    }

    private static Set<String> constants() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/casusregie/workflow"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                find(Files.readString(file), "\"([\\w-]+)\"", found);
            }
        }
        return found;
    }

    private static void find(String text, String pattern, Set<String> into) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    private static Set<String> idsOf(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toSet());
    }

    private static BpmnModelInstance read(Path diagram) {
        try (InputStream in = Files.newInputStream(diagram)) {
            return Bpmn.readModelFromStream(in);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
