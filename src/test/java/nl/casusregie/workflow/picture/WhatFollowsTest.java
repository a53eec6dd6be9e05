package nl.casusregie.workflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the list beside the picture says comes next is what the diagram says, in every diagram. */
class WhatFollowsTest {

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    private static List<String> after(String diagram, String... present) {
        return WhatFollows.after(
                Bpmn.readModelFromFile(Path.of("processes", diagram + ".bpmn").toFile()), List.of(present));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void afterEveryStepSomethingFollowsUnlessItEndsTheProcess(Path diagram) {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());
        List<FlowNode> steps = Stream.<FlowNode>concat(
                        model.getModelElementsByType(UserTask.class).stream(),
                        model.getModelElementsByType(CallActivity.class).stream())
                .toList();

        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            List<String> next = WhatFollows.after(model, List.of(step.getId()));
            boolean inAPart = step.getParentElement() instanceof SubProcess;
            assertThat(inAPart || !next.isEmpty()).as(step.getId()).isTrue();
            assertThat(next).as(step.getId()).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
        });
        model.getModelElementsByType(EndEvent.class)
                .forEach(end -> assertThat(WhatFollows.after(model, List.of(end.getId())))
                        .as(end.getId())
                        .matches(next -> end.getParentElement() instanceof SubProcess || next.isEmpty()));
    }

    @Test
    void itLooksThroughGatewaysAndNamesEachWayOnce() {
        assertThat(after("mda-trajectory", "task_hearPerson")).containsExactly("Team samenstellen");
        assertThat(after("intake", "task_decideTriage")).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotInTheDiagramHasNothingAfterIt() {
        assertThat(after("intake", "task_ofAnotherDiagram")).isEmpty();
        assertThat(after("intake")).isEmpty();
    }
}
