package nl.casusregie.access;

/** What access itself does that must be on record: rights given and withdrawn, and what they rest on. */
public enum AccessEvent {
    CASE_OPENED,
    TEAM_JOINED,
    TEAM_ENDED,
    ACCOUNT_ADDED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    PASSWORD_SET,
    ORGANISATION_ADDED,
    ORGANISATION_CHANGED,
    REGION_ADDED,
    ACCESS_GIVEN,
    ACCESS_WITHDRAWN,
    EMERGENCY_STARTED,
    EMERGENCY_ENDED,
    CONFLICT_FOUND,
    CONFLICT_CLEARED
}
