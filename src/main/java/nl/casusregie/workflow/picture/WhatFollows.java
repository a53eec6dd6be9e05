package nl.casusregie.workflow.picture;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Reads from a diagram which steps can come right after those where a case stands. Which of them it will be is for a gateway to
 * say when it comes to that, so all are named; what interrupts a step from outside is not among them.
 */
final class WhatFollows {

    private WhatFollows() {}

    /** Names of steps, each once, in the order in which the diagram leads to them. */
    static List<String> after(BpmnModelInstance model, Collection<String> present) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(present);
        Deque<FlowNode> open = new ArrayDeque<>();
        for (String id : present) {
            ModelElementInstance element = model.getModelElementById(id);
            if (element instanceof FlowNode node && !(node instanceof SubProcess)) {
                open.addAll(following(node));
            }
        }
        while (!open.isEmpty()) {
            FlowNode node = open.removeFirst();
            if (!seen.add(node.getId())) {
                continue;
            }
            if (isStep(node)) {
                names.add(node.getName());
            } else if (node instanceof SubProcess part) {
                open.addAll(part.getChildElementsByType(StartEvent.class));
            } else {
                open.addAll(following(node));
            }
        }
        return List.copyOf(names);
    }

    /** What a reader would call a step: people do it, a part of the process does it, it is waited for, or it is the end. */
    private static boolean isStep(FlowNode node) {
        boolean kind = node instanceof UserTask
                || node instanceof CallActivity
                || node instanceof EndEvent && !(node.getParentElement() instanceof SubProcess)
                || node instanceof CatchEvent && !(node instanceof StartEvent);
        return kind && node.getName() != null && !node.getName().isBlank();
    }

    /** At the end of a part it goes on behind that part. */
    private static List<FlowNode> following(FlowNode node) {
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess part) {
            return part.getSucceedingNodes().list();
        }
        return node.getSucceedingNodes().list();
    }
}
