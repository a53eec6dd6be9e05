package nl.casusregie.plan;

/** How far a version of the plan is. */
public enum PlanState {
    DRAFT,
    /** The household is heard on it. */
    HEARING,
    /** The organisations answer. */
    AGREEING,
    AGREED,
    /** A later version was agreed; stays readable. */
    SUPERSEDED;

    public String key() {
        return "planState." + name();
    }
}
