package nl.casusregie.safety;

/** An answer about an incident that may honestly be unknown. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}
