package nl.casusregie.access;

/** How somebody stands towards one case. */
public enum Relation {
    /** MDA++ coordinator of the region of the case. */
    COORDINATOR,
    LEAD,
    FIXED_FACE,
    /** In the team now. */
    TEAM,
    /** In the team to bring something in only. */
    INPUT,
    /** Applied for the household. */
    APPLICANT,
    /** Works as a specialist for an organisation that a request of the case addresses. */
    ADDRESSED,
    /** Asked for access and got it until a date. */
    GRANTED,
    /** Broke the glass: sees for an hour at most, and everybody knows. */
    EMERGENCY,
    /** Zorg- en Veiligheidshuis of the region: process terms only. */
    PROCESS_VIEWER,
    /** The product itself. */
    SYSTEM;

    /**
     * Whether reading rests on a sharing with the organisation, and not on something else: the coordinator's own task for the
     * region (WGS), a vital interest, an access decision, or one's own application.
     */
    boolean needsGround() {
        return this == LEAD || this == FIXED_FACE || this == TEAM || this == ADDRESSED;
    }

    public String key() {
        return "relation." + name();
    }
}
