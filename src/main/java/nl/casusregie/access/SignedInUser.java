package nl.casusregie.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: the log-in of a person and the {@link Actor} they are in the product. A log-in by OpenID
 * Connect ends in the same principal, so nothing else depends on how somebody came in.
 */
public record SignedInUser(Actor actor, String username, String passwordHash, boolean enabled) implements UserDetails {

    static SignedInUser system() {
        return new SignedInUser(Actor.SYSTEM, "system", "", true);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.grants().stream()
                .map(Grant::role)
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Says who, not how: a principal ends up in logs. */
    @Override
    public String toString() {
        return "user " + actor.id();
    }
}
