package nl.casusregie.access;

/**
 * On which ground an organisation may handle the BSN (domain.md 6.3, UAVG art. 46); a lawyer of the region confirms which
 * organisation has one.
 */
public enum BsnGround {
    /** A public body for its public task (Wabb art. 10). */
    PUBLIC_TASK,
    /** Wmo 2015 art. 5.1.6 and 5.2.9. */
    WMO,
    /** Jeugdwet art. 7.2.1 and on. */
    JEUGDWET,
    /** Care providers (Wabvpz art. 4 and on). */
    CARE;

    public String key() {
        return "bsnGround." + name();
    }
}
