package nl.casusregie.casefile;

import java.time.LocalDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sharing that ends soon goes on, as somebody writes it down.
 *
 * @param validUntil until when, if it goes on
 * @param reason why it is still needed, or why it may end
 */
public record ContinuationForm(@Nullable Boolean goesOn, @Nullable LocalDate validUntil, String reason) {

    /** A reason shorter than this explains nothing. */
    private static final int SHORTEST_REASON = 10;

    Refusals check(LocalDate today) {
        boolean renews = Boolean.TRUE.equals(goesOn);
        return new Refusals()
                .require(goesOn, "goesOn")
                .refuseIf(renews && validUntil == null, "validUntil", "refusal.required")
                .refuseIf(
                        renews && validUntil != null && !validUntil.isAfter(today), "validUntil", "refusal.dateInPast")
                .refuseIf(
                        renews && validUntil != null && validUntil.isAfter(today.plusYears(SharingForm.MOST_YEARS)),
                        "validUntil",
                        "refusal.sharingTooLong")
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(!reason.isBlank() && reason.strip().length() < SHORTEST_REASON, "reason", "refusal.sayMore");
    }
}
