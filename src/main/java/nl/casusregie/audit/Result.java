package nl.casusregie.audit;

/** How an event ended. */
public enum Result {
    ALLOWED,
    REFUSED,
    FAILED
}
