package nl.casusregie.audit.chain;

/**
 * What is wrong with the record.
 *
 * @param id the first row that is not what it was, or from which on something is missing
 * @param what in words, for the auditor
 */
public record Finding(long id, String what) {}
