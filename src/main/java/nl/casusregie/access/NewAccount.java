package nl.casusregie.access;

import java.util.Set;
import nl.casusregie.shared.OrganisationId;

/** What has to be known to let somebody in. */
public record NewAccount(String name, String jobTitle, String email, OrganisationId organisation, Set<Grant> grants) {}
