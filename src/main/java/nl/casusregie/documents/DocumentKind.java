package nl.casusregie.documents;

/** What a document is to the people who work with it. */
public enum DocumentKind {
    REPORT,
    DECISION,
    LETTER,
    MINUTES,
    PLAN,
    PHOTO,
    OTHER;

    public String key() {
        return "documents.kind." + name();
    }
}
