package nl.casusregie.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.hibernate.annotations.BatchSize;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The log-in of a person, with the roles they have per region. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    private String username;
    private String passwordHash;
    private String name;
    private String jobTitle;
    private String email;
    private UUID organisationId;
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 50)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UserId id, String username, String passwordHash, NewAccount details) {
        this.id = id.value();
        this.username = username;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.name = details.name();
        this.jobTitle = details.jobTitle();
        this.email = details.email();
        this.organisationId = Objects.requireNonNull(details.organisation()).value();
        this.grants = new HashSet<>(details.grants());
    }

    void change(NewAccount details, boolean nowEnabled) {
        name = details.name();
        jobTitle = details.jobTitle();
        email = details.email();
        organisationId = Objects.requireNonNull(details.organisation()).value();
        grants.clear();
        grants.addAll(details.grants());
        enabled = nowEnabled;
    }

    void setPassword(String newHash) {
        passwordHash = newHash;
    }

    boolean hasPassword(String tried, PasswordEncoder encoder) {
        return encoder.matches(tried, passwordHash);
    }

    void grant(Grant grant) {
        grants.add(grant);
    }

    Set<Grant> grants() {
        return Set.copyOf(grants);
    }

    AccountRow asRow(String organisationName) {
        return new AccountRow(
                new UserId(id),
                username,
                name,
                jobTitle,
                email,
                new OrganisationId(organisationId),
                organisationName,
                enabled,
                Set.copyOf(grants));
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UserId userId() {
        return new UserId(id);
    }

    String name() {
        return name;
    }

    String username() {
        return username;
    }

    String email() {
        return email;
    }

    boolean isEnabled() {
        return enabled;
    }

    Colleague asColleague(String organisationName) {
        return new Colleague(
                new UserId(id),
                name,
                jobTitle,
                new OrganisationId(organisationId),
                organisationName,
                Set.copyOf(grants));
    }

    SignedInUser asSignedIn(String organisationName) {
        Actor actor = new Actor(
                new UserId(id), name, new OrganisationId(organisationId), organisationName, Set.copyOf(grants));
        return new SignedInUser(actor, username, passwordHash, enabled);
    }
}
