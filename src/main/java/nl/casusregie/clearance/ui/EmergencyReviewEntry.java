package nl.casusregie.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for whoever reviews emergency access. */
@org.springframework.stereotype.Component
class EmergencyReviewEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "clearance.reviews.nav";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.UNLOCK;
    }

    @Override
    public Class<? extends Component> view() {
        return EmergencyReviewView.class;
    }

    @Override
    public int order() {
        return 720;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.PRIVACY_OFFICER);
    }
}
