package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import nl.casusregie.access.Actor;

/** One line in the navigation. A feature contributes it as a Spring bean; the shell names no feature. */
public interface NavigationEntry {

    String labelKey();

    VaadinIcon icon();

    Class<? extends Component> view();

    /** Addresses of pages that lie beneath this line without standing beneath its address, such as one case beneath the cases. */
    default Set<String> pages() {
        return Set.of();
    }

    /** Lower comes first; leave room between (100, 200 ...). */
    int order();

    boolean visibleFor(Actor actor);
}
