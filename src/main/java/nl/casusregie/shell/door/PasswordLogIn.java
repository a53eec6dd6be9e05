package nl.casusregie.shell.door;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Log-in with a name and a password. An unknown name, a wrong password and a log-in that was taken away cost the same
 * one comparison of a hash and get the same answer, so that nobody learns who works with the product (ASVS 6.3.8).
 */
class PasswordLogIn extends DaoAuthenticationProvider {

    private final LogInDelay delay;

    PasswordLogIn(UserDetailsService users, PasswordEncoder encoder, LogInDelay delay) {
        super(users);
        this.delay = delay;
        setPasswordEncoder(encoder);
        setAlwaysPerformAdditionalChecksOnUser(true);
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String name = tried.getName();
        String address = tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (delay.mustWait(name, address)) {
            throw new LockedException("too many tries");
        }
        try {
            Authentication done = super.authenticate(tried);
            delay.succeeded(name);
            return done;
        } catch (AuthenticationException refused) {
            delay.failed(name, address);
            throw refused;
        }
    }
}
