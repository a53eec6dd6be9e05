package nl.casusregie.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who is acting now. */
public final class Actors {

    private Actors() {}

    /**
     * Whoever is signed in.
     *
     * @throws IllegalStateException when nobody is
     */
    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public static Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user.actor())
                : Optional.empty();
    }

    /** Does the work as the product itself, for timers and start-up; whoever was acting before acts again afterwards. */
    public static <T> T asSystem(Supplier<T> work) {
        return as(SignedInUser.system(), work);
    }

    /** Does the work as that person and restores who was acting before. */
    public static <T> T as(SignedInUser user, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(during);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
