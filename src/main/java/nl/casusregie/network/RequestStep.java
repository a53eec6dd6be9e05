package nl.casusregie.network;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.keys.Sealed;

/**
 * One step in the life of a request.
 *
 * @param askedId the organisation that was asked at that moment; a later one does not see what an earlier one said
 * @param note what was written with it, may be empty
 */
@Embeddable
public record RequestStep(
        Instant at,
        @Enumerated(EnumType.STRING) StepKind kind,
        String actorName,
        String actorOrganisation,
        UUID askedId,
        @Sealed String note) {}
