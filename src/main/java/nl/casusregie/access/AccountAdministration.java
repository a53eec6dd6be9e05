package nl.casusregie.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people and organisations in; only the functional administrator and the product itself may, and an administrator
 * only for the regions they administer. Nothing here shows or touches a case.
 */
@Service
@Transactional
public class AccountAdministration {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Regions regions;
    private final PasswordRule passwords;
    private final ApplicationEventPublisher events;
    private final Pace pace;
    private final Conflicts conflicts;
    private final AccessTrail trail;

    AccountAdministration(
            Accounts accounts,
            Organisations organisations,
            Regions regions,
            PasswordRule passwords,
            ApplicationEventPublisher events,
            Pace pace,
            Conflicts conflicts,
            AccessTrail trail) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.regions = regions;
        this.passwords = passwords;
        this.events = events;
        this.pace = pace;
        this.conflicts = conflicts;
        this.trail = trail;
    }

    /** Adds a region; its code is short and appears in the table of terms. Whoever adds it also administers it. */
    public Outcome<Region> addRegion(String code, String name) {
        Actor actor = requireAdministrator();
        return new Refusals()
                .requireText(code, "code", 10)
                .refuseIf(!code.isBlank() && !code.strip().matches("[A-Z0-9]+"), "code", "refusal.regionCode")
                .requireText(name, "name", 100)
                .refuseIf(
                        regions.all().stream().anyMatch(region -> region.code().equals(code.strip())),
                        "code",
                        "refusal.regionExists")
                .orElseDo(() -> {
                    Region region = new Region(code.strip(), name.strip());
                    regions.add(region);
                    accounts.findById(actor.id().value())
                            .ifPresent(account -> account.grant(new Grant(Role.ADMINISTRATOR, region.code())));
                    events.publishEvent(new AccountChanged(actor.id()));
                    trail.happened(AccessEvent.REGION_ADDED, null, null, region.code());
                    return region;
                });
    }

    /** Adds a partner organisation to a region. */
    public Outcome<OrganisationId> addOrganisation(String name, OrganisationKind kind, String regionCode) {
        requireAdministrator(regionCode);
        return new Refusals().requireText(name, "name", Refusals.LINE).orElseDo(() -> {
            OrganisationId id = OrganisationId.random();
            organisations.save(new Organisation(id, name.strip(), kind, regionCode));
            trail.happened(AccessEvent.ORGANISATION_ADDED, null, id.value(), regionCode);
            return id;
        });
    }

    /** Gives an organisation another name or kind. */
    public Outcome<OrganisationId> changeOrganisation(OrganisationId id, String name, OrganisationKind kind) {
        Organisation organisation = organisations.findById(id.value()).orElseThrow(CaseNotVisible::new);
        requireAdministrator(organisation.asPartner().regionCode());
        return new Refusals().requireText(name, "name", Refusals.LINE).orElseDo(() -> {
            organisation.rename(name.strip(), kind);
            trail.happened(AccessEvent.ORGANISATION_CHANGED, null, id.value(), "name kind");
            return id;
        });
    }

    /** Says on which ground an organisation handles BSNs, or that it has none; without one it sees and adds none. */
    public Outcome<OrganisationId> setBsnGround(OrganisationId id, @Nullable BsnGround ground) {
        Organisation organisation = organisations.findById(id.value()).orElseThrow(CaseNotVisible::new);
        requireAdministrator(organisation.asPartner().regionCode());
        organisation.handleBsn(ground);
        trail.happened(AccessEvent.ORGANISATION_CHANGED, null, id.value(), "bsnGround");
        return Outcome.done(id);
    }

    /** Lets somebody in with a first password. */
    public Outcome<UserId> addAccount(String username, String password, NewAccount details) {
        requireAdministrator(regionOf(details));
        requireAdministrator(details.grants());
        Refusals refusals = new Refusals()
                .requireText(username, "username", 60)
                .refuseIf(accounts.findByUsername(username.strip()).isPresent(), "username", "refusal.usernameTaken");
        passwords.check(password, refusals);
        details.check(refusals);
        return refusals.orElseDo(() -> {
            UserId id = new UserId(UUID.randomUUID());
            accounts.saveAndFlush(new Account(id, username.strip(), passwords.hash(password), details));
            trail.happened(AccessEvent.ACCOUNT_ADDED, null, id.value(), RightsChange.of(Set.of(), details.grants()));
            conflicts.account(id, details.name());
            return id;
        });
    }

    /**
     * Changes who somebody is and what they may; takes the log-in away or gives it back. What they may in regions that
     * the administrator does not administer stays as it is.
     */
    public Outcome<UserId> changeAccount(UserId id, NewAccount details, boolean enabled) {
        Account account = accounts.findById(id.value()).orElseThrow(CaseNotVisible::new);
        requireAdministrator(regionOf(account));
        requireAdministrator(regionOf(details));
        requireAdministrator(details.grants());
        Set<Grant> grants = new HashSet<>(details.grants());
        account.grants().stream()
                .filter(grant -> !administers(grant.regionCode()))
                .forEach(grants::add);
        NewAccount whole =
                new NewAccount(details.name(), details.jobTitle(), details.email(), details.organisation(), grants);
        boolean stays = enabled && grants.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        Refusals refusals = new Refusals().refuseIf(!stays && isLastAdministrator(id), "", "refusal.lastAdministrator");
        whole.check(refusals);
        return refusals.orElseDo(() -> {
            boolean disabled = account.isEnabled() && !enabled;
            String rights = RightsChange.of(account.grants(), grants);
            account.change(whole, enabled);
            events.publishEvent(new AccountChanged(id));
            trail.happened(
                    disabled ? AccessEvent.ACCOUNT_DISABLED : AccessEvent.ACCOUNT_CHANGED, null, id.value(), rights);
            conflicts.account(id, details.name());
            return id;
        });
    }

    /** Gives somebody a new password. */
    public Outcome<UserId> setPassword(UserId id, String password) {
        Account account = accounts.findById(id.value()).orElseThrow(CaseNotVisible::new);
        requireAdministrator(regionOf(account));
        Refusals refusals = new Refusals();
        passwords.check(password, refusals);
        return refusals.orElseDo(() -> {
            account.setPassword(passwords.hash(password));
            events.publishEvent(new AccountChanged(id));
            trail.happened(AccessEvent.PASSWORD_SET, null, id.value(), "");
            return id;
        });
    }

    /** A page of the people of the regions that whoever asks administers, by name. */
    public List<AccountRow> page(String text, int offset, int limit) {
        Set<String> administered = requireAdministrator().regions(Role.ADMINISTRATOR);
        pace.search(text);
        return accounts.ofRegions(administered, "%" + text.strip().toLowerCase() + "%", offset, limit).stream()
                .map(account -> account.asRow(nameOf(account.organisationId())))
                .toList();
    }

    /** The regions that whoever asks administers. */
    public List<Region> administered() {
        Actor actor = requireAdministrator();
        return regions.all().stream()
                .filter(region -> actor.has(Role.ADMINISTRATOR, region.code()))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean nobodyIsInYet() {
        return accounts.count() == 0;
    }

    /** The same, so that of two people who come in first at once only one does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean nobodyIsInYetAndComesInMeanwhile() {
        accounts.lockTable();
        return accounts.count() == 0;
    }

    private String nameOf(UUID organisation) {
        return organisations
                .findById(organisation)
                .map(found -> found.asPartner().name())
                .orElse("");
    }

    private boolean isLastAdministrator(UserId id) {
        return accounts.administrators().equals(List.of(id.value()));
    }

    private String regionOf(Account account) {
        return regionOf(new OrganisationId(account.organisationId())).orElse("");
    }

    /** Of a form without an organisation nothing is known yet; the form itself is refused then. */
    private @Nullable String regionOf(NewAccount details) {
        OrganisationId organisation = details.organisation();
        return organisation == null ? null : regionOf(organisation).orElse("");
    }

    private Optional<String> regionOf(OrganisationId id) {
        return organisations.findById(id.value()).map(found -> found.asPartner().regionCode());
    }

    private static boolean administers(String regionCode) {
        Actor actor = Actors.current();
        return actor.isSystem() || actor.has(Role.ADMINISTRATOR, regionCode);
    }

    private static void requireAdministrator(Set<Grant> grants) {
        grants.forEach(grant -> requireAdministrator(grant.regionCode()));
    }

    private static void requireAdministrator(@Nullable String regionCode) {
        requireAdministrator();
        if (regionCode != null && !administers(regionCode)) {
            throw new CaseNotVisible();
        }
    }

    private static Actor requireAdministrator() {
        Actor actor = Actors.current();
        if (!actor.isSystem() && !actor.has(Role.ADMINISTRATOR)) {
            throw new CaseNotVisible();
        }
        return actor;
    }
}
