package nl.casusregie.access;

import nl.casusregie.shared.UserId;

/** Somebody's log-in, roles or password changed: what their sessions believe about them is out of date. */
public record AccountChanged(UserId user) {}
