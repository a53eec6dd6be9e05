package nl.casusregie.evaluation;

import java.time.Instant;
import java.util.UUID;

/** An evaluation as the screens show it. */
public record EvaluationRecord(UUID id, int number, EvaluationForm content, String recordedBy, Instant recordedAt) {}
