package nl.casusregie.evaluation;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;

/** An evaluation as the screens show it. */
public record EvaluationRecord(
        UUID id, int number, EvaluationForm content, String recordedBy, Instant recordedAt, Protection protection) {}
