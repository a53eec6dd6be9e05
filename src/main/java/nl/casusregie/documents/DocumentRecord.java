package nl.casusregie.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Protection;
import org.jspecify.annotations.Nullable;

/**
 * A document, as people see it.
 *
 * @param takenAwayAt when its files were taken away for good, or null
 * @param versions the newest first; none when it was taken away
 */
public record DocumentRecord(
        UUID id,
        DocumentForm form,
        Protection protection,
        Instant addedAt,
        @Nullable Instant takenAwayAt,
        String takenAwayWhy,
        List<VersionRecord> versions) {

    public boolean isTakenAway() {
        return takenAwayAt != null;
    }
}
