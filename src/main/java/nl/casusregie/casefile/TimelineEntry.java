package nl.casusregie.casefile;

import java.time.Instant;
import nl.casusregie.shared.UserId;

/**
 * Something that happened in a case.
 *
 * @param key the message key of what happened
 * @param detail what a person wrote with it, may be empty
 */
public record TimelineEntry(
        Instant at, UserId actor, String actorName, String organisationName, String key, String detail) {}
