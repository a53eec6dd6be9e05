package nl.casusregie.analysis;

/** The blocks of the joint analysis, A to J (domain.md 2.6). */
public enum Block {
    PEOPLE,
    STORY,
    PATTERN,
    PERSON,
    CHILDREN,
    FACTORS,
    LIFE_DOMAINS,
    LEGAL,
    EXPLANATION,
    DISAGREEMENT;

    /** The letter that people call it by. */
    public String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    public String key() {
        return "analysis.block." + name();
    }
}
