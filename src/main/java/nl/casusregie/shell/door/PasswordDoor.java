package nl.casusregie.shell.door;

import nl.casusregie.access.AccountUsers;
import nl.casusregie.access.Role;
import nl.casusregie.access.SignedInUser;
import nl.casusregie.shell.ui.WaysIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Who may come in with a password. In the demo everybody. Elsewhere nobody, once an identity provider is named; until
 * then only who administers the product and sees no case, so that the first administrator can begin (decision 0005).
 */
@Configuration(proxyBeanMethods = false)
class PasswordDoor {

    /** Who. */
    enum Open {
        EVERYBODY,
        ADMINISTRATORS,
        NOBODY
    }

    @Bean
    Open passwordDoorOpenFor(
            @Value("${casusregie.log-in.password-for-everybody:false}") boolean everybody,
            @Value("${casusregie.log-in.issuer:}") String issuer) {
        if (everybody) {
            return Open.EVERYBODY;
        }
        return issuer.isBlank() ? Open.ADMINISTRATORS : Open.NOBODY;
    }

    @Bean
    WaysIn waysIn(Open open, @Value("${casusregie.log-in.issuer:}") String issuer) {
        return new WaysIn(open != Open.NOBODY, issuer.isBlank() ? "" : OpenIdLogIn.START);
    }

    /** Whoever may not come in this way gets the answer of somebody who does not exist. */
    static UserDetailsService only(Open open, AccountUsers users) {
        return name -> {
            SignedInUser user = users.loadUserByUsername(name);
            if (!mayUseIt(open, user)) {
                throw new UsernameNotFoundException("not by password");
            }
            return user;
        };
    }

    static boolean mayUseIt(Open open, SignedInUser user) {
        return switch (open) {
            case EVERYBODY -> true;
            case ADMINISTRATORS -> user.actor().grants().stream().allMatch(grant -> grant.role() == Role.ADMINISTRATOR);
            case NOBODY -> false;
        };
    }
}
