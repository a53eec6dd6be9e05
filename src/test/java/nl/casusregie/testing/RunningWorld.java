package nl.casusregie.testing;

import nl.casusregie.access.AccountUsers;
import nl.casusregie.demo.DemoCast;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the tests of the running server add to it: a session clock they can move, and the people of the demo. */
@TestConfiguration(proxyBeanMethods = false)
public class RunningWorld {

    @Bean
    TestTime realTime() {
        return new TestTime();
    }

    @Bean
    SignedIn signedIn(AccountUsers users) {
        return new SignedIn(users);
    }

    @Bean
    TestWorld.ApplicationReady entry(DemoCast cast) {
        return new TestWorld.ApplicationReady(cast);
    }
}
