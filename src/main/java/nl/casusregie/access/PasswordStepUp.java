package nl.casusregie.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the password again; five tries at once, then one a minute. */
@Component
class PasswordStepUp implements StepUp {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final RateLimit tries;
    private final Clock clock;

    PasswordStepUp(Accounts accounts, PasswordEncoder encoder, RealTime time, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.tries = new RateLimit(time, 5, Duration.ofMinutes(1));
        this.clock = clock;
    }

    @Override
    public boolean asksPassword() {
        return true;
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StepUpProof> prove(String password) {
        Actor me = Actors.current();
        String key = me.id().toString();
        if (!tries.isFree(key)) {
            return Optional.empty();
        }
        boolean right = accounts.findById(me.id().value())
                .filter(Account::isEnabled)
                .filter(account -> account.hasPassword(password, encoder))
                .isPresent();
        if (!right) {
            tries.take(key);
            return Optional.empty();
        }
        return Optional.of(new StepUpProof(me.id(), clock.instant()));
    }

    @Override
    public Optional<StepUpProof> recent() {
        return Optional.empty();
    }
}
