package nl.casusregie.notification;

import nl.casusregie.shared.UserId;

/** Somebody has a new notice. */
public record NoticeAdded(UserId user) {}
