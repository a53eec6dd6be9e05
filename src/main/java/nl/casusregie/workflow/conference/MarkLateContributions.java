package nl.casusregie.workflow.conference;

import nl.casusregie.conference.Conferences;
import nl.casusregie.workflow.engine.OnTheCase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Marks what has not been brought in when the deadline passes. */
@Component("markLateContributions")
class MarkLateContributions implements JavaDelegate {

    private final Conferences conferences;

    MarkLateContributions(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OnTheCase.asSystem(
                execution,
                () -> conferences.markLate(
                        ConferenceProcess.caseOf(execution), ConferenceProcess.conferenceOf(execution)));
    }
}
