package nl.casusregie.network;

/** Where a specialist request stands (domain.md 2.8). */
public enum RequestState {
    /** Asked; the organisation has not answered. */
    REQUESTED,
    /** The organisation is at work on it. */
    ACCEPTED,
    /** Accepted, but something stands in the way of starting. */
    WAITING,
    REFUSED,
    /** The organisation proposes something else. */
    PROPOSED,
    /** There is a result; the case manager looks whether it answers the question. */
    DELIVERED,
    COMPLETED,
    STOPPED,
    REVOKED;

    /** Whether it has ended, so that the organisation sees nothing of it any more. */
    public boolean isFinal() {
        return this == COMPLETED || this == STOPPED || this == REVOKED;
    }

    public String key() {
        return "network.state." + name();
    }
}
