package nl.casusregie.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** The line in the navigation for who saw what of a person. */
@org.springframework.stereotype.Component
class LooksEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "oversight.nav.looks";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CLIPBOARD_USER;
    }

    @Override
    public Class<? extends Component> view() {
        return LooksView.class;
    }

    @Override
    public int order() {
        return 810;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.has(Role.PRIVACY_OFFICER);
    }
}
