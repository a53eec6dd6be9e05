package nl.casusregie.analysis;

/** What the joint analysis concludes, and what cards can be named for as its grounds. */
public enum Conclusion {
    PATTERN,
    PERSONS,
    CHILDREN,
    EXPLANATION,
    DISAGREEMENT;

    public String key() {
        return "analysis.conclusion." + name();
    }
}
