package nl.casusregie.access;

import java.time.LocalDate;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A place in the team of a case, as the screens show it. */
public record Membership(
        UUID id,
        UserId user,
        String name,
        String jobTitle,
        OrganisationId organisation,
        String organisationName,
        TeamRole role,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String endReason) {

    public boolean isActive() {
        return until == null;
    }
}
