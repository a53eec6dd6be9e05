package nl.casusregie.workflow.conference;

import java.util.Date;
import nl.casusregie.conference.ConferencePlanning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The moments of the conference for which the diagram has timers. */
@Component("conferenceDates")
public class ConferenceDates {

    private final ConferencePlanning planning;

    ConferenceDates(ConferencePlanning planning) {
        this.planning = planning;
    }

    public Date preparationDeadline(DelegateExecution execution) {
        return Date.from(planning.preparationDeadline(ConferenceProcess.conferenceOf(execution)));
    }

    public Date start(DelegateExecution execution) {
        return Date.from(planning.start(ConferenceProcess.conferenceOf(execution)));
    }
}
