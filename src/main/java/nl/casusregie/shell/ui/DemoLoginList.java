package nl.casusregie.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A plain form with one button per demonstration person: pressing it signs in as that person. */
@Tag("form")
class DemoLoginList extends HtmlContainer {

    DemoLoginList(List<DemoLogins.DemoLogin> people) {
        addClassName("cr-demo-logins");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        Element password = new Element("input");
        password.setAttribute("type", "hidden").setAttribute("name", "password").setAttribute("value", "demo");
        getElement().appendChild(password);
        people.forEach(person -> getElement().appendChild(button(person)));
    }

    private static Element button(DemoLogins.DemoLogin person) {
        Span name = new Span(person.name());
        name.addClassName("cr-strong");
        Span description = new Span(person.description());
        description.addClassName("cr-quiet");
        Span initials = new Span(PersonChip.initials(person.name()));
        initials.addClassName("cr-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(name, description);
        words.addClassName("cr-demo-logins__words");
        return new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("name", "username")
                .setAttribute("value", person.username())
                .appendChild(initials.getElement(), words.getElement());
    }
}
