package nl.casusregie.access;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;

/**
 * A sharing as the screens show it.
 *
 * @param byDefault whether it came from the regional agreement when the organisation joined
 * @param active whether it holds today
 */
public record SharingRecord(
        UUID id,
        OrganisationId organisation,
        String organisationName,
        Label category,
        SharingTerms terms,
        String decidedBy,
        Instant decidedAt,
        boolean byDefault,
        boolean active,
        String endReason) {}
