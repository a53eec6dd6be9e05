package nl.casusregie.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;

/** Somebody who acts: who, for which organisation, with which roles in which regions. */
public record Actor(UserId id, String name, OrganisationId organisation, String organisationName, Set<Grant> grants)
        implements Serializable {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The product itself, for timers and other work that no person starts. */
    public static final Actor SYSTEM =
            new Actor(new UserId(NOBODY), "Casusregie", new OrganisationId(NOBODY), "Casusregie", Set.of());

    public boolean isSystem() {
        return id.equals(SYSTEM.id);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Role role, String regionCode) {
        return grants.contains(new Grant(role, regionCode));
    }

    /** The regions in which this person has the role. */
    public Set<String> regions(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::regionCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
