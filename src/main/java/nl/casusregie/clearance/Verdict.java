package nl.casusregie.clearance;

/** What the privacy officer thinks of it afterwards. */
public enum Verdict {
    JUSTIFIED,
    /** Justified, but something has to change so that it is not needed again. */
    AVOIDABLE,
    NOT_JUSTIFIED;

    public String key() {
        return "clearance.verdict." + name();
    }
}
