package nl.casusregie.analysis;

/** A fact was seen, heard or registered; a judgement is what somebody makes of it. */
public enum Nature {
    FACT,
    JUDGEMENT;

    public String key() {
        return "analysis.card.nature." + name();
    }
}
