package nl.casusregie.analysis;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;

/** A settled analysis as the screens show it. */
public record AnalysisView(
        UUID id, int round, AnalysisForm content, String settledBy, Instant settledAt, Protection protection) {}
