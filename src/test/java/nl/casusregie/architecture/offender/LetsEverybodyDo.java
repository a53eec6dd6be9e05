package nl.casusregie.architecture.offender;

import java.time.Instant;
import nl.casusregie.shared.Outcome;
import org.springframework.stereotype.Service;

/** Is a use case that asks nobody whether it may, and asks the machine for the time. */
@Service
public class LetsEverybodyDo {

    public Outcome<Instant> act() {
        return Outcome.done(Instant.now());
    }
}
