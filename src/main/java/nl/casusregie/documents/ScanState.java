package nl.casusregie.documents;

/** What is known about viruses in a file. */
public enum ScanState {
    /** A scanner is there and has not answered yet: given to nobody (AC-F6). */
    WAITING,
    CLEAN,
    /** Taken out of the store. */
    INFECTED,
    /** Missing from the store, or changed there. */
    DAMAGED,
    /** This installation has no scanner; the screen says so. */
    NOT_SCANNED;

    public boolean isServed() {
        return this == CLEAN || this == NOT_SCANNED;
    }

    public String key() {
        return "documents.scan." + name();
    }
}
