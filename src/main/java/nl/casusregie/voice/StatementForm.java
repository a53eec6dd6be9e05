package nl.casusregie.voice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own words (features.md 4.8, 4.9).
 *
 * @param spokenWith who spoke with them; how: where, by which means, in which language
 * @param words as they said it, in their own language
 * @param translation when that is not Dutch
 * @param mayBeTold what may be known to whom, as they want it
 */
@Embeddable
public record StatementForm(
        @Enumerated(EnumType.STRING) @Nullable StatementKind kind,
        @Nullable LocalDate saidOn,
        @Sealed String spokenWith,
        @Sealed String how,
        @Sealed String words,
        @Sealed String translation,
        @Sealed String mayBeTold) {

    Refusals check(boolean child, LocalDate today) {
        return new Refusals()
                .require(kind, "kind")
                .require(saidOn, "saidOn")
                .refuseIf(saidOn != null && saidOn.isAfter(today), "saidOn", "refusal.dateInFuture")
                .requireText(spokenWith, "spokenWith", Refusals.LINE)
                .requireText(words, "words", Refusals.TEXT)
                .refuseIf(
                        child && kind == StatementKind.VOICE && mayBeTold.isBlank(),
                        "mayBeTold",
                        "refusal.askWhatMayBeTold")
                .limit(how, "how", Refusals.LINE)
                .limit(translation, "translation", Refusals.TEXT)
                .limit(mayBeTold, "mayBeTold", Refusals.TEXT);
    }
}
