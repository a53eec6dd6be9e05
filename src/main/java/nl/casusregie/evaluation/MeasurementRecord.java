package nl.casusregie.evaluation;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;

/** A measurement as the screens show it. */
public record MeasurementRecord(
        UUID id, int number, MeasurementForm content, String recordedBy, Instant recordedAt, Protection protection) {}
