package nl.casusregie.oversight;

import java.sql.Timestamp;
import java.time.LocalDate;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Some days, both ends included; an end that is left out is open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9000, 1, 1);

    Timestamp start() {
        return at(from == null ? FIRST : from);
    }

    Timestamp end() {
        return at((until == null ? LAST : until).plusDays(1));
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(WorkingDays.ZONE).toInstant());
    }
}
