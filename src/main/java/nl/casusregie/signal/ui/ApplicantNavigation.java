package nl.casusregie.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines in the navigation for whoever may apply. */
@Configuration(proxyBeanMethods = false)
class ApplicantNavigation {

    @Bean
    NavigationEntry applyEntry() {
        return new Entry("signal.nav.apply", VaadinIcon.FILE_ADD, ApplicationWizardView.class, 300);
    }

    @Bean
    NavigationEntry myApplicationsEntry() {
        return new Entry("signal.nav.own", VaadinIcon.RECORDS, MyApplicationsView.class, 310);
    }

    private record Entry(String labelKey, VaadinIcon icon, Class<? extends Component> view, int order)
            implements NavigationEntry {

        @Override
        public boolean visibleFor(Actor actor) {
            return actor.has(Role.APPLICANT);
        }
    }
}
