package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for the privacy officer. */
@org.springframework.stereotype.Component
class OversightEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "oversight.nav";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.EYE;
    }

    @Override
    public Class<? extends Component> view() {
        return ReviewView.class;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.PRIVACY_OFFICER);
    }
}
