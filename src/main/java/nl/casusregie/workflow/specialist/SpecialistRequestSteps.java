package nl.casusregie.workflow.specialist;

import java.util.Map;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.network.RequestEvents.AnswerChased;
import nl.casusregie.network.RequestEvents.FollowUpDecided;
import nl.casusregie.network.RequestEvents.RequestAnswered;
import nl.casusregie.network.RequestEvents.RequestRevoked;
import nl.casusregie.network.RequestEvents.ResultDelivered;
import nl.casusregie.network.RequestEvents.ResultReviewed;
import nl.casusregie.network.RequestEvents.SpecialistRequested;
import nl.casusregie.network.RequestEvents.WaitingEnded;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a specialist request and moves it on when the domain has decided. */
@Component
class SpecialistRequestSteps {

    private final RuntimeService engineRuntime;
    private final TaskCompletion tasks;

    SpecialistRequestSteps(RuntimeService engineRuntime, TaskCompletion tasks) {
        this.engineRuntime = engineRuntime;
        this.tasks = tasks;
    }

    /** The request brings its own urgency: the terms of its steps follow that, not the urgency of the case. */
    @EventListener
    void on(SpecialistRequested event) {
        engineRuntime
                .createMessageCorrelation(SpecialistRequestProcess.MESSAGE_SPECIALIST_REQUESTED)
                .processInstanceBusinessKey(event.caseId().toString())
                .setVariablesToTriggeredScope(Map.of(
                        SpecialistRequestProcess.REQUEST_ID, event.requestId().toString(),
                        SpecialistRequestProcess.URGENCY, event.urgency().name()))
                .correlate();
    }

    /** An answer also ends the chase for it, if there is one: nobody has to go after what has come. */
    @EventListener
    void on(RequestAnswered event) {
        Actors.asSystem(event.caseId(), () -> {
            tasks.completeIfOpen(WorkKind.CHASE_ANSWER, event.caseId(), event.requestId());
            return event;
        });
        tasks.complete(
                WorkKind.ANSWER_REQUEST,
                event.caseId(),
                event.requestId(),
                Map.of(SpecialistRequestProcess.REQUEST_ANSWER, event.answer().name()));
    }

    @EventListener
    void on(AnswerChased event) {
        tasks.complete(WorkKind.CHASE_ANSWER, event.caseId(), event.requestId(), Map.of());
    }

    @EventListener
    void on(WaitingEnded event) {
        tasks.complete(WorkKind.END_WAITING, event.caseId(), event.requestId(), Map.of());
    }

    @EventListener
    void on(ResultDelivered event) {
        tasks.complete(WorkKind.DELIVER_RESULT, event.caseId(), event.requestId(), Map.of());
    }

    @EventListener
    void on(ResultReviewed event) {
        tasks.complete(
                WorkKind.REVIEW_RESULT,
                event.caseId(),
                event.requestId(),
                Map.of(SpecialistRequestProcess.RESULT_SUFFICIENT, event.sufficient()));
    }

    @EventListener
    void on(FollowUpDecided event) {
        tasks.complete(
                WorkKind.DECIDE_FOLLOW_UP,
                event.caseId(),
                event.requestId(),
                Map.of(
                        SpecialistRequestProcess.REQUEST_FOLLOW_UP,
                        event.followUp().name()));
    }

    @EventListener
    void on(RequestRevoked event) {
        engineRuntime
                .createMessageCorrelation(SpecialistRequestProcess.MESSAGE_REQUEST_REVOKED)
                .processInstanceBusinessKey(event.caseId().toString())
                .processInstanceVariableEquals(
                        SpecialistRequestProcess.REQUEST_ID, event.requestId().toString())
                .correlate();
    }
}
