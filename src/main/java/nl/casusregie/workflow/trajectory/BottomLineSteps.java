package nl.casusregie.workflow.trajectory;

import nl.casusregie.access.Actors;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.plan.PlanEvents.BottomLineBroken;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a bottom line that is not kept higher up at once. While the plan is made anew or the question lies higher up already nobody
 * listens: then it is part of that.
 */
@Component
class BottomLineSteps {

    private final RuntimeService engineRuntime;
    private final Timeline timeline;

    BottomLineSteps(RuntimeService engineRuntime, Timeline timeline) {
        this.engineRuntime = engineRuntime;
        this.timeline = timeline;
    }

    @EventListener
    void on(BottomLineBroken event) {
        Actors.forCase(event.caseId(), () -> {
            boolean heard = isHeard(event.caseId());
            timeline.add(event.caseId(), heard ? "timeline.escalationStarts" : "timeline.escalationIsComing", "");
            if (heard) {
                engineRuntime
                        .createMessageCorrelation(TrajectoryProcess.MESSAGE_BOTTOM_LINE_BROKEN)
                        .processInstanceBusinessKey(event.caseId().toString())
                        .correlate();
            }
            return event.caseId();
        });
    }

    private boolean isHeard(CaseId caseId) {
        return engineRuntime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .anyMatch(instance -> engineRuntime
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance.getProcessInstanceId())
                                .eventType("message")
                                .eventName(TrajectoryProcess.MESSAGE_BOTTOM_LINE_BROKEN)
                                .count()
                        > 0);
    }
}
