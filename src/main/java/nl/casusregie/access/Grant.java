package nl.casusregie.access;

/** A role in one region. */
public record Grant(Role role, String regionCode) {}
