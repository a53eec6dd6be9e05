package nl.casusregie.shell.ui;

/** An answer that may honestly be unknown. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN
}
