package nl.casusregie.workflow.trajectory;

import java.util.Map;
import nl.casusregie.casefile.CaseEnded.CaseClosed;
import nl.casusregie.casefile.CaseEnded.CaseWithdrawn;
import nl.casusregie.casefile.CaseReopened;
import nl.casusregie.casefile.TeamForming.TeamFormed;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.household.PersonHeard;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.ApplicationEvents.ApplicationSubmitted;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the main diagram and moves it on when the domain has decided. */
@Component
class TrajectorySteps {

    private final RuntimeService engineRuntime;
    private final TaskCompletion tasks;

    TrajectorySteps(RuntimeService engineRuntime, TaskCompletion tasks) {
        this.engineRuntime = engineRuntime;
        this.tasks = tasks;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        engineRuntime.startProcessInstanceByKey(
                TrajectoryProcess.ID,
                event.caseId().toString(),
                facts(event.caseId(), event.regionCode(), event.urgency()));
    }

    @EventListener
    void on(CaseReopened event) {
        engineRuntime.startProcessInstanceByMessage(
                TrajectoryProcess.MESSAGE_CASE_REOPENED,
                event.caseId().toString(),
                facts(event.caseId(), event.regionCode(), event.urgency()));
    }

    @EventListener
    void on(PersonHeard event) {
        tasks.complete(WorkKind.HEAR_PERSON, event.caseId(), event.person().value(), Map.of());
    }

    @EventListener
    void on(TeamFormed event) {
        tasks.complete(WorkKind.FORM_TEAM, event.caseId(), null, Map.of());
    }

    @EventListener
    void on(CaseClosed event) {
        tasks.complete(WorkKind.CLOSE_CASE, event.caseId(), null, Map.of());
    }

    @EventListener
    void on(CaseWithdrawn event) {
        engineRuntime
                .createMessageCorrelation(TrajectoryProcess.MESSAGE_CASE_WITHDRAWN)
                .processInstanceBusinessKey(event.caseId().toString())
                .correlate();
    }

    private static Map<String, Object> facts(CaseId caseId, String regionCode, Urgency urgency) {
        return Map.of(
                TrajectoryProcess.CASE_ID, caseId.toString(),
                TrajectoryProcess.REGION_CODE, regionCode,
                TrajectoryProcess.URGENCY, urgency.name());
    }
}
