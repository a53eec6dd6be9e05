package nl.casusregie.access;

/**
 * Somebody who may see a case now, and why.
 *
 * @param name empty for an organisation as a whole
 */
public record CaseViewer(Relation relation, String name, String organisationName) {}
