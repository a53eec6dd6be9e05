package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Panels of equal weight beside each other, as many as fit. */
public class CardGrid extends Div {

    public CardGrid(Component... components) {
        addClassName("cr-card-grid");
        add(components);
    }
}
