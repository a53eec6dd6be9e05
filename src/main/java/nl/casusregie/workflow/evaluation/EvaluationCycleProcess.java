package nl.casusregie.workflow.evaluation;

/** Names that the diagram of evaluating and this package share; a test compares them with the diagram. */
final class EvaluationCycleProcess {

    static final String ID = "evaluation-cycle";
    static final String PLAN_PHASE = "planPhase";
    static final String EVALUATION_DECISION = "evaluationDecision";
    static final String MESSAGE_BROUGHT_FORWARD = "evaluation-brought-forward";

    private EvaluationCycleProcess() {}
}
