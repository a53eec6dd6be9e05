package nl.casusregie.plan;

/** Whether a bottom line is kept, as judged at the last evaluation. */
public enum BottomLineStatus {
    /** Not judged yet. */
    OPEN,
    MET,
    PARTLY,
    NOT_MET;

    public String key() {
        return "bottomLineStatus." + name();
    }
}
