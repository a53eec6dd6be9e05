package nl.casusregie.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds the signed-in person. */
public final class Actors {

    private Actors() {}

    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public static Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            return Optional.of(user.actor());
        }
        return Optional.empty();
    }
}
