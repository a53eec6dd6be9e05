package nl.casusregie.administration;

import nl.casusregie.access.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What is asked of whoever comes in first: the one-time code, the first region and organisation, and who they are. */
public record FirstForm(
        String code,
        String regionCode,
        String regionName,
        String organisationName,
        @Nullable OrganisationKind organisationKind,
        String username,
        String password,
        String name,
        String email) {}
