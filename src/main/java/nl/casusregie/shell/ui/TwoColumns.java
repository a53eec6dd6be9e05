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

    /** Gives the side as much room as the work: where one writes down what stands beside it. */
    public TwoColumns even() {
        addClassName("cr-two-columns--even");
        return this;
    }
}
