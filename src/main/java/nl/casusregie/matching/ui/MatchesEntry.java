package nl.casusregie.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for coordinators. */
@org.springframework.stereotype.Component
class MatchesEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "matching.nav";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.USERS;
    }

    @Override
    public Class<? extends Component> view() {
        return MatchesView.class;
    }

    @Override
    public int order() {
        return 640;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.COORDINATOR);
    }
}
