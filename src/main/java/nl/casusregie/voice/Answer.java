package nl.casusregie.voice;

/** What somebody answered when asked for consent; who was not asked or kept silent has not consented. */
public enum Answer {
    GIVEN,
    REFUSED,
    NOT_ASKED;

    public String key() {
        return "voice.answer." + name();
    }
}
