package nl.casusregie.access;

/** What somebody is in a region (domain.md 3.1); one person may have several. */
public enum Role {
    /** MDA++ coordinator: receives applications, runs triage and conferences. */
    COORDINATOR,
    /** Casusregisseur: can be the lead of a case. */
    CASE_MANAGER,
    /** Professional of a partner organisation who can be in a team. */
    PROFESSIONAL,
    /** Takes up specialist requests for an organisation. */
    SPECIALIST,
    /** May apply for a household. */
    APPLICANT,
    /** Process manager of the Zorg- en Veiligheidshuis. */
    PROCESS_MANAGER,
    /** Manager of the Zorg- en Veiligheidshuis. */
    ZVH_MANAGER,
    /** Guards privacy; sees logs, no content. */
    PRIVACY_OFFICER,
    /** Functional administrator; sees settings, no content. */
    ADMINISTRATOR;

    public String key() {
        return "role." + name();
    }
}
