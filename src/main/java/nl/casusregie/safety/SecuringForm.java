package nl.casusregie.safety;

import java.time.LocalDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What was done to make it safe now.
 *
 * @param byWhom who carries it out
 * @param safeUntil until when it is safe with these measures: the coming days at least
 */
public record SecuringForm(String measures, String byWhom, @Nullable LocalDate safeUntil) {

    Refusals check(LocalDate today) {
        return new Refusals()
                .requireText(measures, "measures", Refusals.TEXT)
                .requireText(byWhom, "byWhom", Refusals.LINE)
                .require(safeUntil, "safeUntil")
                .requireNotBefore(safeUntil, today, "safeUntil", "refusal.dateInPast");
    }
}
