package nl.casusregie.evaluation;

import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;

/** What happens in evaluating, scaling and aftercare, for whoever moves the trajectory on. */
public final class EvaluationEvents {

    private EvaluationEvents() {}

    /** An evaluation was recorded with its decision; the plan is in this phase from now on. */
    public record EvaluationRecorded(CaseId caseId, EvaluationDecision decision, int planPhase) {}

    /** Somebody does not wait for the moment of the next evaluation. */
    public record EvaluationBroughtForward(CaseId caseId) {}

    /** The question that was escalated has its answer. */
    public record EscalationHandled(CaseId caseId) {}

    /** An organisation confirmed scaling down or objected; the state is where all of them stand now. */
    public record ScalingDownAnswered(CaseId caseId, OrganisationId organisationId, ScalingDownState state) {}

    /** A measurement in aftercare was recorded. */
    public record MeasurementRecorded(CaseId caseId, MeasurementOutcome outcome) {}

    /** Somebody does not wait for the moment of the next measurement. */
    public record MeasurementBroughtForward(CaseId caseId) {}
}
