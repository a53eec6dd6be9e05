package nl.casusregie.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How safe and well one person feels; not wanting to answer is an answer.
 *
 * @param safety 1 very unsafe to 10 entirely safe
 * @param wellbeing 1 very bad to 10 very good; asked in aftercare
 */
@Embeddable
public record Experience(
        UUID personId,
        boolean refused,
        @Nullable Integer safety,
        @Nullable Integer wellbeing,
        @Sealed String ownWords,
        @Enumerated(EnumType.STRING) @Nullable FilledInBy filledInBy) {

    void check(Refusals refusals, boolean wellbeingToo) {
        String at = fieldOf(personId);
        refusals.refuseIf(!refused && !isScore(safety), at + ".safety", "refusal.scoreNeeded")
                .refuseIf(!refused && wellbeingToo && !isScore(wellbeing), at + ".wellbeing", "refusal.scoreNeeded")
                .refuseIf(!refused && filledInBy == null, at + ".filledInBy", "refusal.required")
                .limit(ownWords, at + ".ownWords", Refusals.TEXT);
    }

    /** Everybody of the household gets a line, also who does not want to answer. */
    static void checkAll(List<Experience> all, List<PersonId> household, Refusals refusals, boolean wellbeingToo) {
        household.forEach(person -> all.stream()
                .filter(each -> each.personId().equals(person.value()))
                .findFirst()
                .orElseGet(() -> new Experience(person.value(), false, null, null, "", null))
                .check(refusals, wellbeingToo));
    }

    private static boolean isScore(@Nullable Integer score) {
        return score != null && score >= 1 && score <= 10;
    }

    /** The beginning of the names that refusals use for a person. */
    public static String fieldOf(UUID person) {
        return "persons." + person;
    }
}
