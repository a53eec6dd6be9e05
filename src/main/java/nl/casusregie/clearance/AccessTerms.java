package nl.casusregie.clearance;

import java.time.Clock;
import java.time.LocalDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long leave to see a case lasts: what is usual, and at most. */
@Component
public class AccessTerms {

    private final int usualDays;
    private final int mostDays;
    private final Clock clock;

    AccessTerms(
            @Value("${casusregie.access.usual-days:28}") int usualDays,
            @Value("${casusregie.access.most-days:182}") int mostDays,
            Clock clock) {
        this.usualDays = usualDays;
        this.mostDays = mostDays;
        this.clock = clock;
    }

    /** Refuses a last day that is missing, past, or further away than leave may last. */
    void check(@Nullable LocalDate until, Refusals refusals) {
        refusals.require(until, "until")
                .requireNotBefore(until, today(), "until", "refusal.dateInPast")
                .refuseIf(until != null && until.isAfter(latest()), "until", "refusal.accessTooLong", mostDays);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate usual() {
        return today().plusDays(usualDays);
    }

    public LocalDate latest() {
        return today().plusDays(mostDays);
    }
}
