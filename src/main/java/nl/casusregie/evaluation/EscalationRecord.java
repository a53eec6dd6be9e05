package nl.casusregie.evaluation;

import java.time.Instant;

/** An escalation as the screens show it. */
public record EscalationRecord(EscalationForm content, String handledBy, Instant handledAt) {}
