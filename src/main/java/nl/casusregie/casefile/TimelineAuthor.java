package nl.casusregie.casefile;

import nl.casusregie.shared.UserId;

/** Somebody who did something in a case, as they were called then. */
public record TimelineAuthor(UserId id, String name, String organisation) {}
