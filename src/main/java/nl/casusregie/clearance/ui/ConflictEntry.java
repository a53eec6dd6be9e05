package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for whoever clears people who were kept away. */
@org.springframework.stereotype.Component
class ConflictEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "clearance.conflicts.nav";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.EYE_SLASH;
    }

    @Override
    public Class<? extends Component> view() {
        return ConflictView.class;
    }

    @Override
    public int order() {
        return 730;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.COORDINATOR) || actor.has(Role.PRIVACY_OFFICER);
    }
}
