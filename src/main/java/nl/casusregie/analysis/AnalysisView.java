package nl.casusregie.analysis;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.OrganisationId;

/**
 * A settled analysis as the screens show it.
 *
 * @param sources the names of the organisations that are a source
 */
public record AnalysisView(
        UUID id,
        int round,
        AnalysisForm content,
        String settledBy,
        Instant settledAt,
        Map<OrganisationId, String> sources,
        Protection protection) {}
