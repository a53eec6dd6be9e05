package nl.casusregie.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param after where the next page begins; null when this was the last
 */
public record InboxPage(List<InboxRow> rows, @Nullable Place after) {

    /**
     * A place in a sorted list: after the row with these values.
     *
     * @param value what the list is sorted by, as text
     */
    public record Place(String value, Instant moment, UUID id) {}
}
