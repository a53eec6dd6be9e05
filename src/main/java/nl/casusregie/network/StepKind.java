package nl.casusregie.network;

/** What can happen to a request, as its history tells it. */
public enum StepKind {
    REQUESTED,
    ASKED_AGAIN,
    ACCEPTED,
    WAITING,
    REFUSED,
    PROPOSED,
    CHASED,
    STARTED,
    DELIVERED,
    NOT_SUFFICIENT,
    COMPLETED,
    STOPPED,
    REVOKED;

    public String key() {
        return "network.step." + name();
    }
}
