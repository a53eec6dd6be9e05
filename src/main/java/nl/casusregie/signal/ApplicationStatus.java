package nl.casusregie.signal;

/** Where an application stands. */
public enum ApplicationStatus {
    /** Sent; the coordinator looks whether it is complete. */
    SUBMITTED,
    /** Waits for the applicant; the clock stands still. */
    INCOMPLETE,
    /** Complete: it goes to triage. */
    COMPLETE;

    public String key() {
        return "applicationStatus." + name();
    }
}
