package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import nl.casusregie.access.Actor;

/** Something under the header of every page that must not be overlooked, such as access that ends soon. A Spring bean. */
public interface PageBanner {

    Component create(Actor actor);

    boolean visibleFor(Actor actor);
}
