package nl.casusregie.shared;

import java.util.UUID;

/** Identifies one of its kind. */
public record UserId(UUID value) {}
