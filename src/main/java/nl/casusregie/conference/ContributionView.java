package nl.casusregie.conference;

import java.time.Instant;
import java.util.UUID;
import nl.casusregie.access.Protection;
import nl.casusregie.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation brought in, as somebody may see it.
 *
 * @param mine whether it is of the organisation of whoever looks
 * @param content null when it has not been given or may not be read yet
 * @param present whether the organisation was there; null until that is recorded
 */
public record ContributionView(
        UUID id,
        OrganisationId organisation,
        String organisationName,
        boolean mine,
        boolean late,
        @Nullable String givenBy,
        @Nullable Instant givenAt,
        @Nullable ContributionForm content,
        Protection protection,
        @Nullable Boolean present) {

    public boolean isGiven() {
        return givenAt != null;
    }
}
