package nl.casusregie.workflow.conference;

import java.util.List;
import nl.casusregie.conference.ConferencePlanning;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.workflow.engine.OnTheCase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The invited organisations, each of which the diagram asks for a contribution; ids only. */
@Component("invitedOrganisations")
public class InvitedOrganisations {

    private final ConferencePlanning planning;

    InvitedOrganisations(ConferencePlanning planning) {
        this.planning = planning;
    }

    public List<String> of(DelegateExecution execution) {
        return OnTheCase.of(execution, () -> planning.invited(ConferenceProcess.conferenceOf(execution)).stream()
                .map(OrganisationId::toString)
                .toList());
    }
}
