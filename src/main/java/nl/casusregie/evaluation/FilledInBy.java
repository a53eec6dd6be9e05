package nl.casusregie.evaluation;

/** Who gave the score: what somebody says of themselves and what a professional judges are different measures. */
public enum FilledInBy {
    PERSON,
    CASE_MANAGER,
    SPECIALIST;

    public String key() {
        return "filledInBy." + name();
    }
}
