package nl.casusregie.documents;

import java.io.Serial;

/** A file is not taken, with the message key of why. */
final class NotTaken extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] args;

    NotTaken(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.clone();
    }
}
