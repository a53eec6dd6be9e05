package nl.casusregie.analysis;

/** Whether something makes violence more or less likely. */
public enum Influence {
    RISK,
    PROTECTIVE,
    NEITHER;

    public String key() {
        return "analysis.card.influence." + name();
    }
}
