package nl.casusregie.audit;

import java.util.Optional;
import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Actor;
import nl.casusregie.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Puts on record who came in, who tried to, and who went. */
@Component
class LogInEvents {

    private final AuditLog log;
    private final AccountUsers users;

    LogInEvents(AuditLog log, AccountUsers users) {
        this.log = log;
        this.users = users;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        write(EventKind.LOG_IN, Result.ALLOWED, actorOf(event.getAuthentication()), "");
    }

    /** What was typed as a name is not kept when nobody has it: people type their password there. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        Optional<Actor> known = find(event.getAuthentication().getName());
        write(
                EventKind.LOG_IN_FAILED,
                Result.REFUSED,
                known.orElse(null),
                event.getException().getClass().getSimpleName());
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        write(EventKind.LOG_OUT, Result.ALLOWED, actorOf(event.getAuthentication()), "");
    }

    private void write(EventKind kind, Result result, @Nullable Actor actor, String detail) {
        AuditEvent event = AuditEvent.of(kind, kind.name())
                .within(Processing.ACCESS, "LOG_IN")
                .by(result == Result.ALLOWED ? "CREDENTIALS" : "NONE", result)
                .because(detail);
        log.writeApart(event, actor);
    }

    private static @Nullable Actor actorOf(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInUser user ? user.actor() : null;
    }

    private Optional<Actor> find(String username) {
        try {
            return Optional.of(users.loadUserByUsername(username).actor());
        } catch (UsernameNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
