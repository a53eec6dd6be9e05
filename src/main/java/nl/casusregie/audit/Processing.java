package nl.casusregie.audit;

/** The processing activity an event belongs to, as the register of article 30 GDPR names it. */
public enum Processing {
    /** Coordinating the cases of households. */
    CASES,
    /** Letting people in and giving them rights. */
    ACCESS,
    /** Keeping and checking the record. */
    RECORD
}
