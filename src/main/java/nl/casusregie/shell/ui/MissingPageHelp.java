package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.Actor;

/**
 * What somebody can do who finds nothing at an address, such as asking for a case. The same on every such page, whether or
 * not there is something that is not theirs. A feature contributes it as a Spring bean.
 */
public interface MissingPageHelp {

    Component create();

    boolean visibleFor(Actor actor);
}
