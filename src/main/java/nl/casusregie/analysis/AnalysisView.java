package nl.casusregie.analysis;

import java.time.Instant;
import java.util.Map;
import nl.casusregie.shared.OrganisationId;

/**
 * A settled analysis as the screens show it.
 *
 * @param sources the names of the organisations that are a source
 */
public record AnalysisView(
        int round, AnalysisForm content, String settledBy, Instant settledAt, Map<OrganisationId, String> sources) {}
