package nl.casusregie.plan;

import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;

/** What happens to plans, for whoever moves the trajectory on. */
public final class PlanEvents {

    private PlanEvents() {}

    /** The plan was drafted; the household has to be heard on it. */
    public record PlanDrafted(CaseId caseId, int phase) {}

    /** Everybody of the household was heard on the plan, or the exception was reasoned. */
    public record HouseholdHeardOnPlan(CaseId caseId) {}

    /** A bottom line is not kept, seen between two evaluations. */
    public record BottomLineBroken(CaseId caseId, UUID line) {}

    /** An organisation agreed or objected; the state is where all of them stand now. */
    public record PlanAnswered(CaseId caseId, OrganisationId organisationId, AgreementState state) {}
}
