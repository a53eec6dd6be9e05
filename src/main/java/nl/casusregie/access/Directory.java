package nl.casusregie.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the partner organisations and the people who work with the product; holds nothing of any household. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final Organisations organisations;
    private final Accounts accounts;

    Directory(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** The partners of a region, by name. */
    public List<Partner> partners(String regionCode) {
        return organisations.findByRegionCodeOrderByName(regionCode).stream()
                .map(Organisation::asPartner)
                .toList();
    }

    public Optional<Partner> partner(OrganisationId id) {
        return organisations.findById(id.value()).map(Organisation::asPartner);
    }

    public String partnerName(OrganisationId id) {
        return partner(id).map(Partner::name).orElse("");
    }

    /** On which ground the organisation handles BSNs; most have none. */
    public Optional<BsnGround> bsnGround(OrganisationId id) {
        return organisations.findById(id.value()).map(Organisation::bsnGround);
    }

    public Optional<Colleague> colleague(UserId id) {
        return accounts.findById(id.value()).map(this::describe);
    }

    public String nameOf(UserId id) {
        if (id.equals(Actor.SYSTEM.id())) {
            return Actor.SYSTEM.name();
        }
        return colleague(id).map(Colleague::name).orElse("");
    }

    /** Several people at once, in two queries. */
    public Map<UserId, Colleague> colleagues(Collection<UserId> ids) {
        List<UUID> values = ids.stream().map(UserId::value).distinct().toList();
        return describeAll(accounts.findAllById(values)).stream()
                .collect(Collectors.toMap(Colleague::id, colleague -> colleague));
    }

    /** The people who have the role in the region and can sign in, by name. */
    public List<Colleague> withRole(Role role, String regionCode) {
        return describeAll(accounts.withRole(role, regionCode));
    }

    public List<Colleague> ofOrganisation(OrganisationId id) {
        return describeAll(accounts.findByOrganisationIdOrderByName(id.value()));
    }

    private Colleague describe(Account account) {
        return account.asColleague(partnerName(new OrganisationId(account.organisationId())));
    }

    private List<Colleague> describeAll(Collection<Account> found) {
        Map<UUID, String> names = new HashMap<>();
        organisations
                .findAllById(
                        found.stream().map(Account::organisationId).distinct().toList())
                .forEach(organisation -> names.put(
                        organisation.asPartner().id().value(),
                        organisation.asPartner().name()));
        return found.stream()
                .map(account -> account.asColleague(names.getOrDefault(account.organisationId(), "")))
                .toList();
    }
}
