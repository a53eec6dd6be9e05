package nl.casusregie.household;

import nl.casusregie.access.Protection;
import nl.casusregie.shared.PersonId;

/** What was agreed with one person about reaching them, as the screens show it. */
public record SafeContactRecord(PersonId person, SafeContactForm form, Protection protection) {}
