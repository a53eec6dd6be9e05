package nl.casusregie.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty demo: the people first, then their households. */
@Component
@Profile("demo")
@Order(1)
class DemoStart implements ApplicationRunner {

    private final DemoCast cast;

    DemoStart(DemoCast cast) {
        this.cast = cast;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cast.enter();
    }
}
