package nl.casusregie.oversight;

import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person of a case, as far as a request for the record needs it: who it is, and nothing about them. */
public record PersonRef(PersonId id, String name, @Nullable Integer birthYear) {}
