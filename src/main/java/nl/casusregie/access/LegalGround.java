package nl.casusregie.access;

/** On which ground data of a case may go to an organisation (domain.md 6.1 and 6.3); a lawyer of the region confirms which. */
public enum LegalGround {
    WGS,
    WMO,
    JEUGDWET,
    CONSENT,
    DUTY_TO_REPORT,
    VITAL_INTEREST;

    public String key() {
        return "ground." + name();
    }
}
