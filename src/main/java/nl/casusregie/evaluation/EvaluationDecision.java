package nl.casusregie.evaluation;

/** What is decided at an evaluation. */
public enum EvaluationDecision {
    CONTINUE,
    CHANGE_PLAN,
    REANALYSE,
    SCALE_UP,
    SCALE_DOWN;

    public String key() {
        return "evaluationDecision." + name();
    }
}
