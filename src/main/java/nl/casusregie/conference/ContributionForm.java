package nl.casusregie.conference;

import jakarta.persistence.Embeddable;
import nl.casusregie.keys.Sealed;
import nl.casusregie.shared.Refusals;

/**
 * What one organisation brings in before the conference.
 *
 * @param facts what the organisation knows itself: seen, heard or registered, with date and source
 * @param worries what worries it, and why
 * @param goesWell what goes well and helps
 * @param question what it wants to know from the others
 */
@Embeddable
public record ContributionForm(
        @Sealed String facts, @Sealed String worries, @Sealed String goesWell, @Sealed String question) {

    Refusals check() {
        return new Refusals()
                .requireText(facts, "facts", Refusals.TEXT)
                .requireText(worries, "worries", Refusals.TEXT)
                .limit(goesWell, "goesWell", Refusals.TEXT)
                .limit(question, "question", Refusals.TEXT);
    }
}
