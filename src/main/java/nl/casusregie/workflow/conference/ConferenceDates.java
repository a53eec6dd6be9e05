package nl.casusregie.workflow.conference;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import nl.casusregie.conference.ConferenceId;
import nl.casusregie.conference.ConferencePlanning;
import nl.casusregie.workflow.engine.OnTheCase;
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
        return at(execution, planning::preparationDeadline);
    }

    public Date start(DelegateExecution execution) {
        return at(execution, planning::start);
    }

    private static Date at(DelegateExecution execution, Function<ConferenceId, Instant> moment) {
        return OnTheCase.of(execution, () -> Date.from(moment.apply(ConferenceProcess.conferenceOf(execution))));
    }
}
