package nl.casusregie.access;

import java.util.Set;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;

/** Somebody who works with the product, as others see them. */
public record Colleague(
        UserId id,
        String name,
        String jobTitle,
        OrganisationId organisation,
        String organisationName,
        Set<Grant> grants) {

    public boolean has(Role role, String regionCode) {
        return grants.contains(new Grant(role, regionCode));
    }
}
