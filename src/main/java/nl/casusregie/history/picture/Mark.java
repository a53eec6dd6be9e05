package nl.casusregie.history.picture;

import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.history.EventGroup;
import org.jspecify.annotations.Nullable;

/**
 * An event in a lane.
 *
 * @param begins null when nobody knows when it was
 * @param ends null for a moment; for what lasts its last day, or today while it goes on
 * @param vague whether the day is not certain
 * @param spoken the whole of it in words
 */
public record Mark(
        UUID id,
        EventGroup group,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        boolean vague,
        String label,
        String spoken) {

    LocalDate last() {
        LocalDate first = java.util.Objects.requireNonNull(begins);
        return ends == null || ends.isBefore(first) ? first : ends;
    }
}
