package nl.casusregie.workflow.conference;

import java.util.List;
import nl.casusregie.conference.ConferencePlanning;
import nl.casusregie.shared.OrganisationId;
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
        return planning.invited(ConferenceProcess.conferenceOf(execution)).stream()
                .map(OrganisationId::toString)
                .toList();
    }
}
