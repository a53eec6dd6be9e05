package nl.casusregie.inbox;

/** Who can take up a work item that is nobody's yet. */
public enum Audience {
    /** One named person. */
    PERSON,
    /** The MDA++ coordinators of the region. */
    COORDINATORS,
    /** The members of the team of the case who work for one organisation. */
    TEAM_MEMBERS,
    /** The specialists of one organisation. */
    SPECIALISTS
}
