package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Role;
import nl.casusregie.casefile.ui.spi.CaseNavigation;
import nl.casusregie.shell.ui.NavigationEntry;

/** "Casussen" in the navigation; the guards of privacy and settings see no cases. */
@org.springframework.stereotype.Component
class CasesEntry implements NavigationEntry {

    @Override
    public String labelKey() {
        return "casefile.list.title";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.FOLDER_OPEN_O;
    }

    @Override
    public Class<? extends Component> view() {
        return CaseListView.class;
    }

    @Override
    public Set<String> pages() {
        return Set.of(CaseNavigation.CASE);
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role() != Role.ADMINISTRATOR && grant.role() != Role.PRIVACY_OFFICER);
    }
}
