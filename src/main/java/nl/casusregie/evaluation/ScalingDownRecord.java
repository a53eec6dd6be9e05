package nl.casusregie.evaluation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Protection;

/**
 * The answer of an organisation as the screens show it.
 *
 * @param missing what is not so yet
 */
public record ScalingDownRecord(
        UUID id,
        String organisation,
        String answeredBy,
        Instant answeredAt,
        boolean confirms,
        String objection,
        Set<ChecklistItem> missing,
        Protection protection) {

    public ScalingDownRecord {
        missing = Set.copyOf(missing);
    }
}
