package nl.casusregie.voice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * That independent client support was offered (Wmo 2015 art. 2.2.4), and what came of it.
 *
 * @param supporter who it is, when somebody wants it
 * @param atTheTable whether that person has a seat in the conferences
 */
@Embeddable
public record SupportForm(
        @Nullable LocalDate offeredOn,
        @Enumerated(EnumType.STRING) @Nullable Reply reply,
        @Sealed String supporter,
        boolean atTheTable) {

    /** What somebody answered to the offer. */
    public enum Reply {
        WANTED,
        LATER,
        NOT_WANTED;

        public String key() {
            return "voice.support." + name();
        }
    }

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(offeredOn, "offeredOn")
                .refuseIf(offeredOn != null && offeredOn.isAfter(today), "offeredOn", "refusal.dateInFuture")
                .require(reply, "reply")
                .refuseIf(atTheTable && supporter.isBlank(), "supporter", "refusal.required")
                .limit(supporter, "supporter", Refusals.LINE);
    }
}
