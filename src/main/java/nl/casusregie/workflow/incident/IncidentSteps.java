package nl.casusregie.workflow.incident;

import java.util.HashMap;
import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.safety.AcuteSafety;
import nl.casusregie.safety.AcuteSource;
import nl.casusregie.safety.IncidentWeight;
import nl.casusregie.safety.SafetyEvents.IncidentReported;
import nl.casusregie.safety.SafetyEvents.IncidentWeighed;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for an incident to be weighed and follows what was decided. */
@Component
class IncidentSteps {

    private final RuntimeService engineRuntime;
    private final TaskCompletion tasks;
    private final AcuteSafety acuteSafety;

    IncidentSteps(RuntimeService engineRuntime, TaskCompletion tasks, AcuteSafety acuteSafety) {
        this.engineRuntime = engineRuntime;
        this.tasks = tasks;
        this.acuteSafety = acuteSafety;
    }

    @EventListener
    void on(IncidentReported event) {
        Map<String, Object> facts = new HashMap<>(IncidentTable.asVariables(event.facts()));
        facts.put(IncidentProcess.INCIDENT_ID, event.incidentId().toString());
        engineRuntime
                .createMessageCorrelation(IncidentProcess.MESSAGE_INCIDENT_REPORTED)
                .processInstanceBusinessKey(event.caseId().toString())
                .setVariablesToTriggeredScope(facts)
                .correlate();
    }

    @EventListener
    void on(IncidentWeighed event) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(IncidentProcess.INCIDENT_WEIGHT, event.weight().name());
        if (event.weight() == IncidentWeight.ACUTE) {
            facts.put(
                    IncidentProcess.ACUTE_REPORT_ID,
                    acuteSafety
                            .openFrom(event.caseId(), AcuteSource.INCIDENT, event.motivation())
                            .toString());
        }
        tasks.complete(WorkKind.WEIGH_INCIDENT, event.caseId(), event.incidentId(), facts);
    }
}
