package nl.casusregie.casefile;

import java.time.LocalDate;
import java.util.Set;
import nl.casusregie.access.Label;
import nl.casusregie.access.LegalGround;
import nl.casusregie.access.SharingTerms;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** A decision to share categories of data of a case with an organisation, as somebody writes it down. */
public record SharingForm(
        @Nullable OrganisationId organisation,
        Set<Label> categories,
        @Nullable LegalGround ground,
        String purpose,
        String necessity,
        @Nullable LocalDate validUntil) {

    /** The longest that one decision holds; then somebody looks at it again. */
    static final int MOST_YEARS = 2;

    Refusals check(LocalDate today) {
        return new Refusals()
                .require(organisation, "organisation")
                .refuseIf(categories.isEmpty(), "categories", "refusal.required")
                .require(ground, "ground")
                .requireText(purpose, "purpose", Refusals.TEXT)
                .requireText(necessity, "necessity", Refusals.TEXT)
                .require(validUntil, "validUntil")
                .refuseIf(validUntil != null && validUntil.isBefore(today), "validUntil", "refusal.dateInPast")
                .refuseIf(
                        validUntil != null && validUntil.isAfter(today.plusYears(MOST_YEARS)),
                        "validUntil",
                        "refusal.sharingTooLong");
    }

    SharingTerms terms() {
        if (ground == null || validUntil == null) {
            throw new IllegalStateException("the form was not checked");
        }
        return new SharingTerms(ground, purpose.strip(), necessity.strip(), validUntil);
    }
}
