package nl.casusregie.casefile;

/**
 * What a decision says of the children, and of hearing.
 *
 * @param effect what the decision means for the child or children
 * @param whyNotHeard why the decision does not wait until everybody is heard
 */
public record ForTheChildren(String effect, String whyNotHeard) {

    /** Of a household without children, in which everybody was heard. */
    public static final ForTheChildren NOTHING = new ForTheChildren("", "");

    boolean isEmpty() {
        return effect.isBlank() && whyNotHeard.isBlank();
    }
}
