package nl.casusregie.help.ui;

import com.vaadin.flow.component.UI;
import nl.casusregie.access.Actor;
import nl.casusregie.shell.ui.UserMenuEntry;

/** The way to all explanations. */
@org.springframework.stereotype.Component
class HelpMenu implements UserMenuEntry {

    @Override
    public String labelKey() {
        return "help.title";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean visibleFor(Actor actor) {
        return true;
    }

    @Override
    public void choose(Actor actor) {
        UI.getCurrent().navigate(HelpView.class);
    }
}
