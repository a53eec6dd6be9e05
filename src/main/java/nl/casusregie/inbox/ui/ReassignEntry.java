package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** "Werk verdelen" in the navigation, for whoever may give the work of one to another. */
@org.springframework.stereotype.Component
class ReassignEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "inbox.reassign.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.EXCHANGE;
    }

    @Override
    public Class<? extends Component> view() {
        return ReassignView.class;
    }

    @Override
    public int order() {
        return 850;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.COORDINATOR) || actor.has(Role.ADMINISTRATOR);
    }
}
