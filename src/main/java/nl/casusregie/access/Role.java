package nl.casusregie.access;

/** The part a person plays. */
public enum Role {
    COORDINATOR,
    CASE_MANAGER,
    PROFESSIONAL,
    SPECIALIST,
    APPLICANT,
    PROCESS_MANAGER,
    ZVH_MANAGER,
    PRIVACY_OFFICER,
    ADMINISTRATOR
}
