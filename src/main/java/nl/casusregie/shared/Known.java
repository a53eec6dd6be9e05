package nl.casusregie.shared;

/** An answer that may honestly be unknown. */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    public String key() {
        return "shell.answer." + name();
    }
}
