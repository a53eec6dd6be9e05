package nl.casusregie.plan;

/** What holds an action up (domain.md 5.7). */
public enum Blocker {
    WAITING_LIST,
    NO_CONSENT,
    PARTNER_NOT_AVAILABLE,
    FAMILY,
    LEGAL,
    OTHER;

    public String key() {
        return "blocker." + name();
    }
}
