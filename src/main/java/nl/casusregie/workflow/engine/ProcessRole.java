package nl.casusregie.workflow.engine;

/** The roles that the user tasks of the diagrams name as candidate group. */
enum ProcessRole {
    /** The coordinators of the region. */
    COORDINATOR,
    /** Whoever applied. */
    APPLICANT,
    /** The lead; the coordinators while there is none. */
    CASE_MANAGER,
    /** The lead if there is one, else whoever applied: the applicant informs first (domain.md 6.2). */
    INFORMER,
    /** The team members of one organisation. */
    ORGANISATION,
    /** The specialists of the organisation that is asked. */
    SPECIALIST
}
