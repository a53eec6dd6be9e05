package nl.casusregie.plainwords;

/**
 * One place of a text that could be plainer.
 *
 * @param words the words of the text it is about
 * @param instead what one could write, or for a long sentence its number of words
 */
public record Suggestion(Kind kind, String words, String instead) {

    /** What is hard about it. */
    public enum Kind {
        LONG_SENTENCE,
        JARGON,
        ABBREVIATION;

        public String key() {
            return "plainwords.suggestion." + name();
        }
    }
}
