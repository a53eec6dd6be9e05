package nl.casusregie.conference;

/** Where a conference stands. */
public enum ConferenceStatus {
    SCHEDULED,
    HELD,
    /** It did not take place; another one is planned in its stead. */
    NOT_HELD
}
