package nl.casusregie.evaluation;

import java.time.Instant;

/** A measurement as the screens show it. */
public record MeasurementRecord(int number, MeasurementForm content, String recordedBy, Instant recordedAt) {}
