package nl.casusregie.access;

import nl.casusregie.shared.Refusals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be: long. The demo, whose passwords everybody knows, sets the least length lower. */
@Component
class PasswordRule {

    /** Beyond this the hash looks at nothing more. */
    private static final int LONGEST = 72;

    private final int shortest;
    private final PasswordEncoder encoder;

    PasswordRule(@Value("${casusregie.shortest-password:12}") int shortest, PasswordEncoder encoder) {
        this.shortest = shortest;
        this.encoder = encoder;
    }

    void check(String password, Refusals refusals) {
        refusals.refuseIf(password.length() < shortest, "password", "refusal.passwordTooShort", shortest)
                .limit(password, "password", LONGEST);
    }

    String hash(String password) {
        return encoder.encode(password);
    }
}
