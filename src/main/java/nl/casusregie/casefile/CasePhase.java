package nl.casusregie.casefile;

/** Where a case is in its trajectory (domain.md 2.15). */
public enum CasePhase {
    APPLICATION,
    TRIAGE,
    INFORMING,
    TEAM,
    PREPARATION,
    ANALYSIS,
    PLAN,
    EXECUTION,
    EVALUATION,
    SCALING_DOWN,
    AFTERCARE,
    CLOSED,
    NOT_ADMITTED,
    WITHDRAWN;

    /** Nothing more happens, unless the case is opened again. */
    public boolean isFinal() {
        return this == CLOSED || this == NOT_ADMITTED || this == WITHDRAWN;
    }

    public String key() {
        return "phase." + name();
    }
}
