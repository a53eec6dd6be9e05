package nl.casusregie.evaluation;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;

/** An escalation as the screens show it. */
public record EscalationRecord(
        UUID id, EscalationForm content, String handledBy, Instant handledAt, Protection protection) {}
