package nl.casusregie.safety;

/** How severe an incident was. */
public enum Severity {
    LIGHT,
    SERIOUS,
    SEVERE;

    public String key() {
        return "safety.severity." + name();
    }
}
