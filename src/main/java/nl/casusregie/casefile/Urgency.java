package nl.casusregie.casefile;

/** How fast the terms run. */
public enum Urgency {
    NORMAL,
    HIGH;

    public String key() {
        return "urgency." + name();
    }
}
