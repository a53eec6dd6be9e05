package nl.casusregie.workflow.trajectory;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Teams;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The deciding organisations of the team, for which the diagrams ask one task each; ids only. */
@Component("teamOrganisations")
public class TeamOrganisations {

    private final Teams teams;

    TeamOrganisations(Teams teams) {
        this.teams = teams;
    }

    public List<String> of(DelegateExecution execution) {
        CaseId caseId = CaseId.of((String) execution.getVariable(TrajectoryProcess.CASE_ID));
        return Actors.forCase(caseId, () -> teams.deciding(caseId).stream()
                .map(OrganisationId::toString)
                .sorted()
                .toList());
    }
}
