package nl.casusregie.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as somebody makes it.
 *
 * @param person who complains; null for somebody outside the household
 * @param wants what should happen
 */
@Embeddable
public record ComplaintForm(
        @Column(name = "person_id") @Nullable UUID person,
        @Nullable LocalDate receivedOn,
        @Enumerated(EnumType.STRING) @Nullable ComplaintStep step,
        @Sealed String text,
        @Sealed String wants) {

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(receivedOn, "receivedOn")
                .refuseIf(receivedOn != null && receivedOn.isAfter(today), "receivedOn", "refusal.dateInFuture")
                .require(step, "step")
                .requireText(text, "text", Refusals.TEXT)
                .limit(wants, "wants", Refusals.TEXT);
    }
}
