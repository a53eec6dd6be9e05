package nl.casusregie.clearance;

/** What has become of a request to see a case. */
public enum RequestState {
    WAITING,
    /** The wished date has passed without an answer. */
    LAPSED,
    GIVEN,
    REFUSED;

    public String key() {
        return "clearance.state." + name();
    }
}
