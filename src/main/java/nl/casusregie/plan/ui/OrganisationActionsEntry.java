package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** "Acties" in the navigation, for whoever can be in a team or coordinates. */
@org.springframework.stereotype.Component
class OrganisationActionsEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "actions.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CHECK_SQUARE_O;
    }

    @Override
    public Class<? extends Component> view() {
        return OrganisationActionsPage.class;
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role() == Role.COORDINATOR
                        || grant.role() == Role.CASE_MANAGER
                        || grant.role() == Role.PROFESSIONAL);
    }
}
