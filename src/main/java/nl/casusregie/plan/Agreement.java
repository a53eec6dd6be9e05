package nl.casusregie.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import nl.casusregie.keys.Sealed;

/**
 * The answer of one organisation to a plan.
 *
 * @param round each time the plan is drafted the organisations answer anew
 * @param objection why not, empty when it agrees
 */
@Embeddable
public record Agreement(
        int round,
        UUID organisationId,
        String organisationName,
        UUID answeredById,
        String answeredBy,
        Instant answeredAt,
        boolean agrees,
        @Sealed String objection) {}
