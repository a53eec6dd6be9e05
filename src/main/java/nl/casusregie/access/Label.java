package nl.casusregie.access;

/** What kind of care an item of a case asks for (domain.md 6.5); the matrix says to whom each label opens. */
public enum Label {
    GENERAL,
    SAFETY,
    HEALTH,
    CRIMINAL,
    /** Whereabouts that the wrong person must not learn. */
    SHIELDED,
    /** Held back by its source for now. */
    EMBARGO;

    public String key() {
        return "label." + name();
    }
}
