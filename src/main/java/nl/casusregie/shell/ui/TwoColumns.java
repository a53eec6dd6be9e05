package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** The work at the left and what one needs beside it at the right; under each other on a narrow screen. */
public class TwoColumns extends Div {

    /** {@code asideName} names the side for screen readers. */
    public TwoColumns(Component main, Component aside, String asideName) {
        addClassName("cr-two-columns");
        Div left = new Div(main);
        Aside right = new Aside(aside);
        right.getElement().setAttribute("aria-label", asideName);
        left.addClassName("cr-stack");
        right.addClassName("cr-stack");
        add(left, right);
    }

    /** Gives both sides the same room; the side one reads from stays in sight while one writes in the other. */
    public TwoColumns readFrom(Component reading, String name) {
        addClassName("cr-two-columns--even");
        reading.getParent().ifPresent(side -> {
            side.addClassName("cr-reads");
            side.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", name);
            if (!(side instanceof Aside)) {
                side.getElement().setAttribute("role", "region");
            }
        });
        return this;
    }
}
