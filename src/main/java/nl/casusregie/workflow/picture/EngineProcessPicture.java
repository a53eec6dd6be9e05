package nl.casusregie.workflow.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.casefile.ProcessPicture;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the process picture from the engine's history: the diagrams of the case and what was passed in each. */
@Component
class EngineProcessPicture implements ProcessPicture {

    /** What a reader would call a step; gateways and the bodies around repeated steps are drawn but not listed. */
    private static final Set<String> STEPS = Set.of(
            "userTask",
            "callActivity",
            "startEvent",
            "noneEndEvent",
            "errorEndEvent",
            "terminateEndEvent",
            "messageEndEvent",
            "intermediateTimer",
            "intermediateMessageCatch",
            "boundaryTimer",
            "boundaryMessage",
            "boundaryError");

    private static final String REPEATED = "#multiInstanceBody";

    private final HistoryService history;
    private final RepositoryService repository;

    EngineProcessPicture(HistoryService engineHistory, RepositoryService engineRepository) {
        this.history = engineHistory;
        this.repository = engineRepository;
    }

    @Override
    public List<Diagram> diagrams(CaseId caseId) {
        List<HistoricProcessInstance> instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
        Map<String, String> models = new HashMap<>();
        return instances.stream()
                .sorted(Comparator.comparing(EngineProcessPicture::isCalled)
                        .thenComparing(HistoricProcessInstance::getStartTime, Comparator.reverseOrder()))
                .map(instance -> draw(instance, models.computeIfAbsent(instance.getProcessDefinitionId(), this::model)))
                .toList();
    }

    private Diagram draw(HistoricProcessInstance instance, String model) {
        List<HistoricActivityInstance> passed = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        Set<String> now = ids(passed.stream()
                .filter(each -> each.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .toList());
        Set<String> done = ids(passed.stream()
                .filter(each -> each.getEndTime() != null && !each.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList());
        done.removeAll(now);
        return new Diagram(
                instance.getId(),
                instance.getProcessDefinitionName(),
                instance.getEndTime() == null,
                instance.getStartTime().toInstant(),
                model,
                done,
                now,
                passed.stream()
                        .filter(each -> STEPS.contains(each.getActivityType()))
                        .filter(each -> each.getActivityName() != null && !each.isCanceled())
                        .map(EngineProcessPicture::step)
                        .toList(),
                instance.getEndTime() == null
                        ? WhatFollows.after(repository.getBpmnModelInstance(instance.getProcessDefinitionId()), now)
                        : List.of());
    }

    private static Step step(HistoricActivityInstance passed) {
        return new Step(
                passed.getActivityId(),
                passed.getActivityName(),
                passed.getStartTime().toInstant(),
                instant(passed.getEndTime()));
    }

    private String model(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> ids(List<String> activities) {
        return activities.stream()
                .map(id -> id.endsWith(REPEATED) ? id.substring(0, id.length() - REPEATED.length()) : id)
                .collect(Collectors.toSet());
    }

    private static boolean isCalled(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() != null;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
