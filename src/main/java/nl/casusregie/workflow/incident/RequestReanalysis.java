package nl.casusregie.workflow.incident;

import nl.casusregie.access.Actors;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Interrupts the execution of the plan for a new analysis. While the case is being analysed or planned nobody listens:
 * the analysis that is coming then covers the incident.
 */
@Component("requestReanalysis")
class RequestReanalysis implements JavaDelegate {

    private final RuntimeService engineRuntime;
    private final Timeline timeline;

    RequestReanalysis(@Lazy RuntimeService engineRuntime, Timeline timeline) {
        this.engineRuntime = engineRuntime;
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseId.of((String) execution.getVariable("caseId"));
        Actors.asSystem(caseId, () -> {
            boolean heard = isHeard(caseId);
            timeline.add(caseId, heard ? "timeline.reanalysisStarts" : "timeline.reanalysisIsComing", "");
            if (heard) {
                engineRuntime
                        .createMessageCorrelation(IncidentProcess.MESSAGE_REANALYSIS_NEEDED)
                        .processInstanceBusinessKey(caseId.toString())
                        .correlate();
            }
            return caseId;
        });
    }

    private boolean isHeard(CaseId caseId) {
        return engineRuntime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .anyMatch(instance -> engineRuntime
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance.getProcessInstanceId())
                                .eventType("message")
                                .eventName(IncidentProcess.MESSAGE_REANALYSIS_NEEDED)
                                .count()
                        > 0);
    }
}
