package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.Actor;

/** Something at the right end of the header, such as the bell. A feature contributes it as a Spring bean. */
public interface HeaderAction {

    /** Lower comes first, so further from the user menu. */
    int order();

    Component create(Actor actor);

    boolean visibleFor(Actor actor);
}
