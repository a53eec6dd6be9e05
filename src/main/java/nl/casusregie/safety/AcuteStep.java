package nl.casusregie.safety;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.casusregie.keys.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an acute report.
 *
 * @param text the measures, or why it is or is not safe
 * @param byWhom who carries the measures out
 * @param safeUntil until when the measures make it safe
 */
@Embeddable
public record AcuteStep(
        Instant at,
        @Enumerated(EnumType.STRING) Kind kind,
        String actorName,
        String actorOrganisation,
        @Sealed String text,
        @Sealed String byWhom,
        @Nullable LocalDate safeUntil) {

    /** What kind of step it is. */
    public enum Kind {
        SECURED,
        SAFE_AGAIN,
        NOT_SAFE,
        LAPSED;

        public String key() {
            return "safety.step." + name();
        }
    }
}
