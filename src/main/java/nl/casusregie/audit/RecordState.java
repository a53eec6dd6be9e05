package nl.casusregie.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the record stands.
 *
 * @param unsealedAge how old the oldest row without a seal is
 * @param late whether that is too old
 * @param damagedFrom the first row that is not what it was; null while everything fits
 */
public record RecordState(
        Duration unsealedAge, boolean late, @Nullable Long damagedFrom, long seals, @Nullable Instant checkedAt) {

    static final RecordState NEW = new RecordState(Duration.ZERO, false, null, 0, null);

    public boolean isWell() {
        return !late && damagedFrom == null;
    }
}
