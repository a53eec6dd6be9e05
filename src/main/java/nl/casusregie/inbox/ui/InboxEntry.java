package nl.casusregie.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.inbox.ui.spi.InboxNavigation;
import nl.casusregie.shell.ui.NavigationEntry;

/** "Mijn werk" in the navigation, for everybody the trajectory can ask something of. */
@org.springframework.stereotype.Component
class InboxEntry implements NavigationEntry {

    private static final Set<Role> WORKERS =
            EnumSet.of(Role.COORDINATOR, Role.CASE_MANAGER, Role.PROFESSIONAL, Role.SPECIALIST, Role.APPLICANT);

    @Override
    public String labelKey() {
        return "inbox.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.TASKS;
    }

    @Override
    public Class<? extends Component> view() {
        return InboxView.class;
    }

    @Override
    public Set<String> pages() {
        return Set.of(InboxNavigation.TASK);
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return WORKERS.stream().anyMatch(actor::has);
    }
}
