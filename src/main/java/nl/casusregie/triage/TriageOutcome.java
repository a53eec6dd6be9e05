package nl.casusregie.triage;

/** What triage can decide (domain.md 2.3). */
public enum TriageOutcome {
    ACCEPT,
    OTHER_TABLE,
    ADVICE,
    MORE_INFORMATION,
    ACUTE;

    /** Whether the application ends here. */
    public boolean endsTheCase() {
        return this == OTHER_TABLE || this == ADVICE;
    }

    public String key() {
        return "triageOutcome." + name();
    }
}
