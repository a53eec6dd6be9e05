package nl.casusregie.plan;

/**
 * Why a passage may not stand on a paper.
 *
 * @param heading under which heading it stands
 * @param passage the passage itself, as it would be printed; empty when it is the paper as a whole
 */
public record PrintStop(String heading, String passage, Why why) {

    /** Whether leaving something out does not help: a reader must not learn of the plan at all. */
    public boolean isOfTheWhole() {
        return passage.isEmpty();
    }

    /** What was found in a passage. */
    public enum Why {
        SHIELDED_ADDRESS,
        /** The safe number of somebody else than the one reader. */
        SAFE_NUMBER,
        /** A fact that a reader must not learn. */
        NOT_TO;

        public String key() {
            return "printStop." + name();
        }
    }
}
