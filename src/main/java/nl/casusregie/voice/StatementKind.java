package nl.casusregie.voice;

/** What somebody's words are for. */
public enum StatementKind {
    /** How it is for them, in their own words: for children the voice of the child. */
    VOICE,
    /** A fact in the file is wrong; somebody answers. */
    CORRECTION,
    /** Their own statement, added to the file because they ask for it (Jeugdwet art. 7.3.8). */
    OWN_STATEMENT;

    public String key() {
        return "voice.kind." + name();
    }
}
