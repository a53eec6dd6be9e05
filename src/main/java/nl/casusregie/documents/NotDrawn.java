package nl.casusregie.documents;

/** A page cannot be shown; says why as the key of a refusal. */
class NotDrawn extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;

    NotDrawn(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
