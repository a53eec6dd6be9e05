package nl.casusregie.network;

/** What stands in the way of starting (domain.md 5.7). */
public enum BlockerKind {
    WAITING_LIST,
    NO_CONSENT,
    OTHER;

    public String key() {
        return "network.blocker." + name();
    }
}
