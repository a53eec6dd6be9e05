package nl.casusregie.evaluation;

/** How bad the worst incident since the last time was. */
public enum WorstIncident {
    LIGHT,
    SERIOUS,
    SEVERE;

    public String key() {
        return "worstIncident." + name();
    }
}
