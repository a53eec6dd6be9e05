package nl.casusregie.shell.door;

/** Why somebody is no longer signed in. */
enum StayEnd {
    /** Nobody did anything for a while. */
    IDLE,
    /** The longest stay is over. */
    TOO_LONG,
    /** The log-in was taken away, or a role, or the password is another. */
    RIGHTS_CHANGED
}
