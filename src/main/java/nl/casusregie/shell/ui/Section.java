package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A part of a page: a card with a heading and its content. */
@Tag("section")
public class Section extends HtmlContainer {

    private final H2 heading = new H2();
    private final Div top = new Div(heading);

    public Section(String title, Component... content) {
        addClassName("cr-section");
        heading.setText(title);
        heading.setId("h-" + UUID.randomUUID());
        heading.getId().ifPresent(id -> getElement().setAttribute("aria-labelledby", id));
        top.addClassName("cr-section__top");
        add(top);
        add(content);
    }

    /** Something small at the right of the heading: a chip or a quiet act. */
    public Section beside(Component... components) {
        top.add(components);
        return this;
    }
}
