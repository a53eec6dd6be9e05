package nl.casusregie.evaluation;

/** How far a goal is. */
public enum Progress {
    NOT_STARTED,
    ON_TRACK,
    STUCK,
    REACHED;

    public String key() {
        return "progress." + name();
    }
}
