package nl.casusregie.shell.door;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.casusregie.access.AccountChanged;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CurrentUsers;
import nl.casusregie.access.RealTime;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shared.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Everybody who is signed in on this node. Looks again every twenty seconds, and at once when an account changes here:
 * who stayed too long or lost a right is out in every tab (trust.md AC-S17, AC-S22), who got a right has it.
 */
@Component
class Stays {

    private static final String ATTRIBUTE = Stays.class.getName();

    private final Set<Stay> all = ConcurrentHashMap.newKeySet();
    private final StayLimits limits;
    private final CurrentUsers users;
    private final OpenTabs tabs;
    private final RealTime time;
    private final Duration every;
    private volatile Instant lookedAt = Instant.EPOCH;

    Stays(
            StayLimits limits,
            CurrentUsers users,
            OpenTabs tabs,
            RealTime time,
            @Value("${casusregie.session.look-every:20s}") Duration every) {
        this.limits = limits;
        this.users = users;
        this.tabs = tabs;
        this.time = time;
        this.every = every;
    }

    /** The stay of that person in that session; a new one when they have just signed in. */
    Stay of(HttpSession session, SignedInUser user) {
        if (session.getAttribute(ATTRIBUTE) instanceof Stay stay && stay.isOf(user)) {
            return stay;
        }
        Stay stay = new Stay(session, user, time.now());
        session.setAttribute(ATTRIBUTE, stay);
        all.add(stay);
        return stay;
    }

    /** Ends the stay when it is over; also asks for the rights when nobody has looked for a while. */
    Optional<StayEnd> check(Stay stay) {
        if (lookedAt.plus(every).plus(every).isBefore(time.now())) {
            lookAgain(List.of(stay));
        } else {
            limits.over(stay, time.now()).ifPresent(why -> end(stay, why));
        }
        return Optional.ofNullable(stay.ended());
    }

    @Scheduled(fixedDelayString = "${casusregie.session.look-every:20s}")
    void look() {
        all.removeIf(stay -> !isAlive(stay));
        lookAgain(all);
        Instant now = time.now();
        all.forEach(stay -> look(stay, now));
        lookedAt = now;
    }

    private void look(Stay stay, Instant now) {
        try {
            tabs.warn(stay.session(), limits.near(stay, now, every));
            tabs.watch(stay.session());
        } catch (IllegalStateException gone) {
            // It ended meanwhile; there is nobody to tell.
        }
    }

    @TransactionalEventListener
    void on(AccountChanged event) {
        lookAgain(all.stream().filter(stay -> stay.user().equals(event.user())).toList());
    }

    /** How many are signed in on this node. */
    int count() {
        return all.size();
    }

    private void lookAgain(Collection<Stay> some) {
        Instant now = time.now();
        Map<UserId, SignedInUser> current =
                Actors.asSystem(() -> users.of(some.stream().map(Stay::user).toList()));
        for (Stay stay : some) {
            SignedInUser user = current.get(stay.user());
            Optional<StayEnd> over = limits.over(stay, now);
            if (over.isPresent()) {
                end(stay, over.get());
            } else if (user == null || stay.lostRights(user)) {
                end(stay, StayEnd.RIGHTS_CHANGED);
            } else if (!user.equals(stay.person())) {
                renew(stay, user);
            }
        }
    }

    /** What the session remembers of the person becomes what they are now. */
    private static void renew(Stay stay, SignedInUser user) {
        stay.isNow(user);
        stay.session()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(
                                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
    }

    private void end(Stay stay, StayEnd why) {
        all.remove(stay);
        stay.end(why);
        try {
            tabs.leave(stay.session());
            stay.session().invalidate();
        } catch (IllegalStateException alreadyGone) {
            // Somebody logged out in the same moment.
        }
    }

    private static boolean isAlive(Stay stay) {
        try {
            return stay.session().getAttribute(ATTRIBUTE) == stay;
        } catch (IllegalStateException gone) {
            return false;
        }
    }
}
