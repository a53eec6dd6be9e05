package nl.casusregie.casefile;

/** The kinds of item of which people say who may see them. */
public enum ContentKind {
    HEARING("hearing"),
    CONTRIBUTION("contribution"),
    INCIDENT("incident"),
    ACUTE_REPORT("acute_report"),
    DOCUMENT("document");

    private final String table;

    ContentKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
