package nl.casusregie.access;

/** What somebody is in the team of one case. */
public enum TeamRole {
    /** Casusregisseur: leads the case. */
    LEAD,
    /** Vast gezicht: the one professional the household keeps. */
    FIXED_FACE,
    MEMBER,
    /** Brings in what their organisation knows and reads nothing but the question. */
    INPUT
}
