package nl.casusregie.casefile;

/** In what order cases are listed; what is equal stands by what is due first. */
public record CaseOrder(By by, boolean descending) {

    /** What waits longest for somebody stands at the top: the order in which work is done. */
    public static final CaseOrder SOONEST_DUE = new CaseOrder(By.NEXT, false);

    /** What a list of cases can be sorted by: along the trajectory for the phase, by name for who leads. */
    public enum By {
        CASE,
        PHASE,
        LEAD,
        NEXT
    }
}
