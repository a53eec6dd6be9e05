package nl.casusregie.inbox;

/** What a list can be sorted by; what is equal is sorted by its date. */
public enum InboxSort {
    DUE,
    KIND,
    CASE,
    HOUSEHOLD,
    PHASE,
    URGENCY,
    ORGANISATION,
    HOLDER
}
