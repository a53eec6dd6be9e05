package nl.casusregie.browser;

import java.util.Locale;
import java.util.Set;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Grant;
import nl.casusregie.access.NewAccount;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Role;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shared.OrganisationId;

/** A region that was just let in, with one organisation and for each role somebody who has only that: nothing happened yet. */
final class NewRegion {

    private final String code;

    private NewRegion(String code) {
        this.code = code;
    }

    /** Lets it in to the shared product. */
    static NewRegion named(String code, String name) {
        NewRegion region = new NewRegion(code);
        AccountAdministration administration = Shared.application().bean(AccountAdministration.class);
        Actors.asSystem(() -> {
            administration.addRegion(code, name).value();
            OrganisationId organisation = administration
                    .addOrganisation("Veilig Thuis " + name, OrganisationKind.VEILIG_THUIS, code)
                    .value();
            for (Role role : Role.values()) {
                String username = region.person(role);
                administration
                        .addAccount(
                                username,
                                DemoCast.PASSWORD,
                                new NewAccount(
                                        "Iemand " + name + " " + (role == Role.PROFESSIONAL ? 0 : 1 + role.ordinal()),
                                        role.name(),
                                        username + "@example.org",
                                        organisation,
                                        Set.of(new Grant(role, code))))
                        .value();
            }
            return region;
        });
        return region;
    }

    /** Whoever has that role and no other. */
    String person(Role role) {
        return (code + "-" + role).toLowerCase(Locale.ROOT);
    }
}
