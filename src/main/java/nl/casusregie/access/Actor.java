package nl.casusregie.access;

import java.util.Set;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;

/** The signed-in person, for whom an organisation acts in one or more roles. */
public record Actor(UserId id, String name, OrganisationId organisation, String organisationName, Set<Grant> grants) {

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
