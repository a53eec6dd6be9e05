package nl.casusregie.history;

/** What comes after a measure. */
public enum AfterMeasure {
    /** It goes on, until another day. */
    EXTENDED,
    /** Something else takes its place. */
    REPLACED,
    /** It ends and what was agreed is enough. */
    ENDS;

    public String key() {
        return "history.after." + name();
    }
}
