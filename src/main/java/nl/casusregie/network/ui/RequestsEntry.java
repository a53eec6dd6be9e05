package nl.casusregie.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.shell.ui.NavigationEntry;

/** "Verzoeken" in the navigation, for those who ask specialists and those who are asked. */
@org.springframework.stereotype.Component
class RequestsEntry implements NavigationEntry {

    private static final Set<Role> ASKING_OR_ASKED = EnumSet.of(Role.COORDINATOR, Role.CASE_MANAGER, Role.SPECIALIST);

    @Override
    public String labelKey() {
        return "network.list.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.DOCTOR;
    }

    @Override
    public Class<? extends Component> view() {
        return RequestsPage.class;
    }

    @Override
    public Set<String> pages() {
        return Set.of(RequestPage.ADDRESS);
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return ASKING_OR_ASKED.stream().anyMatch(actor::has);
    }
}
