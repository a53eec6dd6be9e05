package nl.casusregie.access;

import java.util.Set;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;

/** Somebody's log-in as the functional administrator sees it. */
public record AccountRow(
        UserId id,
        String username,
        String name,
        String jobTitle,
        String email,
        OrganisationId organisation,
        String organisationName,
        boolean enabled,
        Set<Grant> grants) {}
