package nl.casusregie.plan;

/** How far an action is. */
public enum ActionStatus {
    OPEN,
    DOING,
    BLOCKED,
    DONE,
    DROPPED;

    /** Whether nothing more is expected of the owner. */
    public boolean isFinal() {
        return this == DONE || this == DROPPED;
    }

    /** Whether it must be said what came of it, or why it does not go on. */
    public boolean needsNote() {
        return isFinal() || this == BLOCKED;
    }

    public String key() {
        return "actionStatus." + name();
    }
}
