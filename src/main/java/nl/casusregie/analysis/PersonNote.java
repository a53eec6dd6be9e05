package nl.casusregie.analysis;

import nl.casusregie.shared.PersonId;

/** What matters about one person of the household. */
public record PersonNote(PersonId person, String text) {}
