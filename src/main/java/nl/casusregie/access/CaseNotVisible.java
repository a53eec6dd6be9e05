package nl.casusregie.access;

/** There is nothing here for whoever asks: the case does not exist, or is not theirs; the two are never told apart. */
public class CaseNotVisible extends RuntimeException {

    public CaseNotVisible() {
        super("not visible", null, false, false);
    }
}
