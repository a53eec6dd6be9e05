package nl.casusregie.oversight;

/** What the weekly review looks for (trust.md 1.2): each can be quite in order, and somebody must have looked. */
public enum Pattern {
    /** Somebody opened a file about somebody with their own name. */
    OWN_FILE,
    /** Somebody in the file has the same family name. */
    SAME_FAMILY_NAME,
    /** Somebody in the file has the name of a colleague of the same organisation. */
    COLLEAGUE,
    /** The case is watched. */
    WATCHED_CASE,
    OUTSIDE_HOURS,
    MANY_FILES,
    EMERGENCY;

    public String key() {
        return "oversight.pattern." + name();
    }
}
