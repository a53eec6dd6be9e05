package nl.casusregie.safety;

/** Where an acute report came from. */
public enum AcuteSource {
    /** Somebody reported it. */
    REPORT,
    /** Triage found that somebody is in danger now. */
    TRIAGE,
    /** An incident was weighed as acute. */
    INCIDENT;

    public String key() {
        return "safety.source." + name();
    }
}
