package nl.casusregie.workflow.trajectory;

import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.household.Households;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The persons for whom the diagram asks one task each; ids only. */
@Component("householdMembers")
public class HouseholdMembers {

    private final Households households;

    HouseholdMembers(Households households) {
        this.households = households;
    }

    public List<String> of(DelegateExecution execution) {
        CaseId caseId = CaseId.of((String) execution.getVariable(TrajectoryProcess.CASE_ID));
        return Actors.forCase(
                caseId,
                () -> households.ids(caseId).stream().map(PersonId::toString).toList());
    }
}
