package nl.casusregie.safety;

/** What an incident asks for. */
public enum IncidentWeight {
    NOTHING,
    EXTRA_CONFERENCE,
    REANALYSIS,
    ACUTE;

    public String key() {
        return "safety.weight." + name();
    }
}
