package nl.casusregie.demo;

import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CaseFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the stories of the demo households once, on a database that holds no case yet. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "casusregie.demo.households", matchIfMissing = true)
class DemoHouseholds {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHouseholds.class);

    private final CaseFiles cases;
    private final StoryTeller teller;
    private final DemoClock clock;

    DemoHouseholds(CaseFiles cases, StoryTeller teller, DemoClock clock) {
        this.cases = cases;
        this.teller = teller;
        this.clock = clock;
    }

    void play() {
        if (Actors.asSystem(cases::none)) {
            try {
                // Between the acts of the people the product looks who plays along.
                Actors.asSystem(() -> {
                    Stories.all().forEach(teller::tell);
                    return teller;
                });
            } finally {
                clock.goWithTheTime();
            }
            LOG.info("The demo has {} fictitious households", Stories.all().size());
        }
    }
}
