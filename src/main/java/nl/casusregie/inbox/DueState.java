package nl.casusregie.inbox;

import java.time.Instant;
import java.time.LocalDate;
import nl.casusregie.shared.WorkingDays;

/** How work stands towards its term. */
public enum DueState {
    /** The term has passed. */
    LATE,
    /** Due today or on the next working day. */
    SOON,
    /** Reminded of, or half the term is gone and nobody has taken it up. */
    AT_RISK,
    ON_TIME;

    /** The end of the next working day: what is due until then is due soon. */
    static Instant soonUntil(Instant now) {
        LocalDate next = WorkingDays.plus(LocalDate.ofInstant(now, WorkingDays.ZONE), 1);
        return next.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant();
    }

    static DueState of(Instant opened, Instant due, boolean reminded, boolean taken, Instant now) {
        if (due.isBefore(now)) {
            return LATE;
        }
        if (due.isBefore(soonUntil(now))) {
            return SOON;
        }
        Instant half = opened.plus(java.time.Duration.between(opened, due).dividedBy(2));
        return reminded || (!taken && half.isBefore(now)) ? AT_RISK : ON_TIME;
    }
}
