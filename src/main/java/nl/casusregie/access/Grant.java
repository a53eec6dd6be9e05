package nl.casusregie.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A role that somebody has in one region. */
@Embeddable
public record Grant(@Enumerated(EnumType.STRING) Role role, String regionCode) {}
