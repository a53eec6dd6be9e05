package nl.casusregie.access;

import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people and organisations in; only the functional administrator and the product itself may. */
@Service
@Transactional
public class AccountAdministration {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Regions regions;
    private final PasswordEncoder passwords;

    AccountAdministration(Accounts accounts, Organisations organisations, Regions regions, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.regions = regions;
        this.passwords = passwords;
    }

    /** Adds a region; its code is short and appears in the table of terms. */
    public Outcome<Region> addRegion(String code, String name) {
        requireAdministrator();
        return new Refusals()
                .requireText(code, "code", 10)
                .requireText(name, "name", 100)
                .refuseIf(
                        regions.all().stream().anyMatch(region -> region.code().equals(code.strip())),
                        "code",
                        "refusal.regionExists")
                .orElseDo(() -> {
                    Region region = new Region(code.strip(), name.strip());
                    regions.add(region);
                    return region;
                });
    }

    /** Adds a partner organisation to a region. */
    public Outcome<OrganisationId> addOrganisation(String name, OrganisationKind kind, String regionCode) {
        requireAdministrator();
        return new Refusals().requireText(name, "name", Refusals.LINE).orElseDo(() -> {
            OrganisationId id = OrganisationId.random();
            organisations.save(new Organisation(id, name.strip(), kind, regionCode));
            return id;
        });
    }

    /** Lets somebody in with a first password. */
    public Outcome<UserId> addAccount(String username, String password, NewAccount details) {
        requireAdministrator();
        return new Refusals()
                .requireText(username, "username", 60)
                .requireText(details.name(), "name", Refusals.LINE)
                .refuseIf(accounts.findByUsername(username.strip()).isPresent(), "username", "refusal.usernameTaken")
                .orElseDo(() -> {
                    UserId id = new UserId(UUID.randomUUID());
                    accounts.save(new Account(id, username.strip(), passwords.encode(password), details));
                    return id;
                });
    }

    @Transactional(readOnly = true)
    public boolean nobodyIsInYet() {
        return accounts.count() == 0;
    }

    private static void requireAdministrator() {
        Actor actor = Actors.current();
        if (!actor.isSystem() && !actor.has(Role.ADMINISTRATOR)) {
            throw new CaseNotVisible();
        }
    }
}
