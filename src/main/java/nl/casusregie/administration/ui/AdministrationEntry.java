package nl.casusregie.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for the functional administrator. */
@org.springframework.stereotype.Component
class AdministrationEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "administration.nav";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.COG_O;
    }

    @Override
    public Class<? extends Component> view() {
        return AdministrationView.class;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.ADMINISTRATOR);
    }
}
