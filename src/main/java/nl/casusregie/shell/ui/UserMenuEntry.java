package nl.casusregie.shell.ui;

import nl.casusregie.access.Actor;

/** One line in the menu under one's own name. A feature contributes it as a Spring bean. */
public interface UserMenuEntry {

    String labelKey();

    /** Lower comes first. */
    int order();

    boolean visibleFor(Actor actor);

    void choose(Actor actor);
}
