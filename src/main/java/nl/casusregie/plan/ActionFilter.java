package nl.casusregie.plan;

/** Which actions of a list are wanted. */
public enum ActionFilter {
    /** Everything that is still expected of somebody. */
    OPEN("'OPEN', 'DOING', 'BLOCKED'"),
    BLOCKED("'BLOCKED'"),
    DONE("'DONE', 'DROPPED'");

    private final String states;

    ActionFilter(String states) {
        this.states = states;
    }

    /** The states as SQL. */
    String states() {
        return states;
    }

    public String key() {
        return "actionFilter." + name();
    }
}
