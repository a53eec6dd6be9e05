package nl.casusregie.audit;

/** The 22 kinds of event that are on record (trust.md 1.2, after NEN 7513 and BIO2 8.15). */
public enum EventKind {
    LOG_IN,
    LOG_IN_FAILED,
    LOG_OUT,
    SEARCH,
    READ,
    CREATE,
    ADD,
    CHANGE,
    DELETE,
    PRINT,
    EXPORT,
    DOWNLOAD,
    UPLOAD,
    MERGE_OR_SPLIT,
    /** Handed to another party. */
    DISCLOSE,
    REFUSE,
    EMERGENCY_START,
    EMERGENCY_END,
    /** A right given or withdrawn. */
    RIGHT,
    /** A rule or setting changed. */
    SETTING,
    /** About the record itself: sealed, erased, keys, checked. */
    RECORD,
    /** Direct access to the database, such as repair work. */
    MAINTENANCE;

    public boolean isRead() {
        return this == READ || this == SEARCH;
    }

    public String key() {
        return "audit.kind." + name();
    }
}
