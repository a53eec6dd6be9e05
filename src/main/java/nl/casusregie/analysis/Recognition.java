package nl.casusregie.analysis;

/** What the household itself says of a card. */
public enum Recognition {
    RECOGNISED,
    DISPUTED,
    NOT_ASKED;

    public String key() {
        return "analysis.card.recognition." + name();
    }
}
