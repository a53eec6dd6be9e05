package nl.casusregie.inbox;

import nl.casusregie.shared.CaseId;

/**
 * Published in the transaction in which people did something with work without finishing it; the case keeps it in its timeline.
 *
 * @param key the message key of what happened, beginning with {@code timeline.work.}
 * @param detail which work, whom it concerns and what was said with it
 */
public record WorkHappened(CaseId caseId, String key, String detail) {}
