package nl.casusregie.access;

import java.util.Set;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What has to be known to let somebody in. */
public record NewAccount(
        String name, String jobTitle, String email, @Nullable OrganisationId organisation, Set<Grant> grants) {

    public NewAccount {
        grants = Set.copyOf(grants);
    }

    void check(Refusals refusals) {
        refusals.requireText(name, "name", Refusals.LINE)
                .limit(jobTitle, "jobTitle", Refusals.LINE)
                .limit(email, "email", Refusals.LINE)
                .refuseIf(
                        !email.isBlank() && !email.strip().matches("[^@\\s]+@[^@\\s]+"),
                        "email",
                        "refusal.noMailAddress")
                .require(organisation, "organisation")
                .refuseIf(grants.isEmpty(), "roles", "refusal.noRole");
    }
}
