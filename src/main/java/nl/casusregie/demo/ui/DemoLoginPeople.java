package nl.casusregie.demo.ui;

import java.util.List;
import nl.casusregie.demo.DemoCast;
import nl.casusregie.shell.ui.DemoLogins;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lists the people of the demonstration on the log-in page. */
@Component
@Profile("demo")
class DemoLoginPeople implements DemoLogins {

    @Override
    public List<DemoLogin> all() {
        return DemoCast.people().stream()
                .map(person -> new DemoLogin(
                        person.username(), person.name(), person.jobTitle() + ", " + person.organisationName()))
                .toList();
    }
}
