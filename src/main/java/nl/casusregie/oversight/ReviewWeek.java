package nl.casusregie.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A week of the record, from Monday to Sunday.
 *
 * @param reviewedBy null while nobody has signed it off
 * @param overdue whether it has been open for more than 14 days after it ended
 */
public record ReviewWeek(
        LocalDate start,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        int findings,
        String note,
        boolean overdue) {

    public LocalDate end() {
        return start.plusDays(6);
    }

    public boolean isOpen() {
        return reviewedBy == null;
    }
}
