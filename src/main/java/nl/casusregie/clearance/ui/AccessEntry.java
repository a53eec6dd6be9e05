package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.clearance.AccessRequests;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for whoever may need a case of somebody else. */
@org.springframework.stereotype.Component
class AccessEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "clearance.nav";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.KEY_O;
    }

    @Override
    public Class<? extends Component> view() {
        return AccessView.class;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return AccessRequests.mayAsk(actor);
    }
}
