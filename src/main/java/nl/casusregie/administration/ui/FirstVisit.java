package nl.casusregie.administration.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.casusregie.administration.FirstAdministrator;
import org.springframework.stereotype.Component;

/** Sends whoever opens an installation in which nobody is yet to the page that lets the first administrator in. */
@Component
class FirstVisit implements VaadinServiceInitListener {

    private final FirstAdministrator first;

    FirstVisit(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
            if (!FirstAdministratorView.class.equals(enter.getNavigationTarget()) && first.isNeeded()) {
                enter.forwardTo(FirstAdministratorView.class);
            }
        }));
    }
}
