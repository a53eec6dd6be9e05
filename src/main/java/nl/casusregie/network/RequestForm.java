package nl.casusregie.network;

import java.time.LocalDate;
import java.util.Set;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a specialist. Everything in it is released to the organisation that is asked, and nothing else is.
 *
 * @param about the persons the question is about; may be nobody when the question is about the whole
 * @param background the least that the specialist needs to know, in chosen words and not the file
 * @param safety what the specialist must know to work safely
 */
public record RequestForm(
        @Nullable OrganisationId organisation,
        Set<PersonId> about,
        String question,
        String background,
        String safety,
        Urgency urgency,
        @Nullable LocalDate wishedOn) {

    public RequestForm {
        about = Set.copyOf(about);
    }

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(organisation, "organisation")
                .requireText(question, "question", Refusals.TEXT)
                .requireText(background, "background", Refusals.TEXT)
                .requireText(safety, "safety", Refusals.TEXT)
                .requireNotBefore(wishedOn, today, "wishedOn", "refusal.dateInPast");
    }
}
