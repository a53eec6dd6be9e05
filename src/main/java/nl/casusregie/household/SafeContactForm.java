package nl.casusregie.household;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Known;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached without danger. What was not asked is not safe: unknown reads as no.
 *
 * @param times when, in words: "op schooldagen tussen 9 en 14 uur"
 * @param instead through whom else, or what to say when somebody else answers
 * @param agreedOn when the person said so
 */
@Embeddable
public record SafeContactForm(
        @Sealed String phone,
        @Sealed String times,
        @Sealed String instead,
        @Enumerated(EnumType.STRING) Known voicemail,
        @Enumerated(EnumType.STRING) Known textMessage,
        @Enumerated(EnumType.STRING) Known mail,
        @Enumerated(EnumType.STRING) Known post,
        @Nullable LocalDate agreedOn) {

    public static final SafeContactForm NOTHING_AGREED =
            new SafeContactForm("", "", "", Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, null);

    Refusals check(LocalDate today) {
        return new Refusals()
                .refuseIf(phone.isBlank() && instead.isBlank(), "phone", "refusal.noWayToReach")
                .refuseIf(!phone.isBlank() && !phone.strip().matches("[+0-9 ()-]{6,20}"), "phone", "refusal.phoneWrong")
                .require(agreedOn, "agreedOn")
                .refuseIf(agreedOn != null && agreedOn.isAfter(today), "agreedOn", "refusal.dateInFuture")
                .limit(times, "times", Refusals.LINE)
                .limit(instead, "instead", Refusals.LINE);
    }
}
