package nl.casusregie.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who is acting now. */
public final class Actors {

    /**
     * Goes before who is signed in. Not kept in Spring's holder: inside a request of the screens that holder answers with
     * the session's person, whatever is set.
     */
    private static final ThreadLocal<@Nullable SignedInUser> INSTEAD = new ThreadLocal<>();

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
        SignedInUser instead = INSTEAD.get();
        if (instead != null) {
            return Optional.of(instead.actor());
        }
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
        SignedInUser before = INSTEAD.get();
        INSTEAD.set(user);
        try {
            return work.get();
        } finally {
            if (before == null) {
                INSTEAD.remove();
            } else {
                INSTEAD.set(before);
            }
        }
    }
}
