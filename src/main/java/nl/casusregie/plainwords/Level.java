package nl.casusregie.plainwords;

/** How hard a text is to read, by the names of the European framework for languages. */
public enum Level {
    A2,
    B1,
    B2,
    C1;

    /** Most adults in the Netherlands read this without trouble. */
    public boolean isPlain() {
        return this == A2 || this == B1;
    }

    public String key() {
        return "plainwords.level." + name();
    }
}
