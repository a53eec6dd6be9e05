package nl.casusregie.evaluation;

import java.time.Instant;
import java.util.Set;

/**
 * The answer of an organisation as the screens show it.
 *
 * @param missing what is not so yet
 */
public record ScalingDownRecord(
        String organisation,
        String answeredBy,
        Instant answeredAt,
        boolean confirms,
        String objection,
        Set<ChecklistItem> missing) {

    public ScalingDownRecord {
        missing = Set.copyOf(missing);
    }
}
