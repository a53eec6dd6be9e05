package nl.casusregie.access;

import nl.casusregie.shared.OrganisationId;

/** A partner organisation as others see it. */
public record Partner(OrganisationId id, String name, OrganisationKind kind, String regionCode) {}
