package nl.casusregie.triage;

/** The answer to a criterion. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public String key() {
        return "answer." + name();
    }
}
