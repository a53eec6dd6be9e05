package nl.casusregie.access;

/** There is nothing here for whoever asks: the case does not exist, or is not theirs; the two are never told apart. */
public class CaseNotVisible extends RuntimeException {

    private final boolean onRecord;

    public CaseNotVisible() {
        this(false);
    }

    private CaseNotVisible(boolean onRecord) {
        super("not visible", null, false, false);
        this.onRecord = onRecord;
    }

    /** The door of the case refused, and has written that down. */
    static CaseNotVisible onRecord() {
        return new CaseNotVisible(true);
    }

    public boolean isOnRecord() {
        return onRecord;
    }
}
