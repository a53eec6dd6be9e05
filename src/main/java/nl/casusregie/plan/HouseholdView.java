package nl.casusregie.plan;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;

/**
 * What one person of the household says of the plan, or why that person was not asked.
 *
 * @param heard whether the person was heard; if so the text is in their own words, else it is the reason
 */
@Embeddable
public record HouseholdView(UUID personId, boolean heard, @Sealed String words) {

    void check(Refusals refusals) {
        refusals.refuseIf(words.isBlank(), fieldOf(personId), heard ? "refusal.viewNeeded" : "refusal.viewNeedsReason")
                .limit(words, fieldOf(personId), Refusals.TEXT);
    }

    /** The name that refusals use for the view of a person. */
    public static String fieldOf(UUID person) {
        return "persons." + person;
    }
}
