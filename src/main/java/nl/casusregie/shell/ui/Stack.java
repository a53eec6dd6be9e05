package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Things under each other with even space. */
public class Stack extends Div {

    public Stack(Component... components) {
        addClassName("cr-stack");
        add(components);
    }
}
