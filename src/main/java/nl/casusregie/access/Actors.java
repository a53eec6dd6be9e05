package nl.casusregie.access;

import java.util.Optional;
import java.util.function.Supplier;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** Tells who is acting now. */
public final class Actors {

    /**
     * Goes before who is signed in. Not kept in Spring's holder: inside a request of the screens that holder answers with
     * the session's person, whatever is set.
     */
    private static final ThreadLocal<@Nullable Acting> INSTEAD = new ThreadLocal<>();

    private Actors() {}

    /**
     * Who acts instead of who is signed in, and the one case that the product works on meanwhile.
     *
     * @param user null when whoever is signed in keeps acting
     */
    private record Acting(@Nullable SignedInUser user, @Nullable CaseId onlyCase) {}

    /**
     * Whoever is signed in.
     *
     * @throws IllegalStateException when nobody is
     */
    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public static Optional<Actor> find() {
        Acting instead = INSTEAD.get();
        if (instead != null && instead.user() != null) {
            return Optional.of(instead.user().actor());
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user.actor())
                : Optional.empty();
    }

    /** The one case that the product works on now, beside what whoever acts may see. */
    public static Optional<CaseId> onlyCase() {
        Acting instead = INSTEAD.get();
        return instead == null ? Optional.empty() : Optional.ofNullable(instead.onlyCase());
    }

    /** Does the work as the product itself, for timers and start-up; whoever was acting before acts again afterwards. */
    public static <T> T asSystem(Supplier<T> work) {
        return with(new Acting(SignedInUser.system(), onlyCase().orElse(null)), work);
    }

    /** The same for work on one case: the database shows no other. */
    public static <T> T asSystem(CaseId onlyCase, Supplier<T> work) {
        return with(new Acting(SignedInUser.system(), onlyCase), work);
    }

    /**
     * Lets the process of a case go on with that case. Who made it go on keeps acting, though what follows may be beyond
     * what they see themselves; where nobody did, the product acts.
     */
    public static <T> T forCase(CaseId caseId, Supplier<T> work) {
        Acting before = INSTEAD.get();
        SignedInUser user = before == null ? null : before.user();
        boolean nobody = user == null && find().isEmpty();
        return with(new Acting(nobody ? SignedInUser.system() : user, caseId), work);
    }

    /** Does the work as that person and restores who was acting before. */
    public static <T> T as(SignedInUser user, Supplier<T> work) {
        return with(new Acting(user, null), work);
    }

    private static <T> T with(Acting next, Supplier<T> work) {
        Acting before = INSTEAD.get();
        if (next.equals(before)) {
            return work.get();
        }
        writeSoFar();
        INSTEAD.set(next);
        try {
            T result = work.get();
            writeSoFar();
            return result;
        } finally {
            if (before == null) {
                INSTEAD.remove();
            } else {
                INSTEAD.set(before);
            }
        }
    }

    /** What somebody changed is written while they act, not at the end of the transaction by whoever acts then. */
    private static void writeSoFar() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationUtils.triggerFlush();
        }
    }
}
