package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what it is (the only h1), one line under it, and one primary act. */
public class PageHeader extends Div {

    private final H1 title = new H1();
    private final Div titleRow = new Div(title);
    private final Paragraph line = new Paragraph();
    private final Div words = new Div();
    private final Div action = new Div();

    public PageHeader(String titleText) {
        addClassName("cr-page-header");
        title.setText(titleText);
        titleRow.addClassName("cr-page-header__title");
        line.addClassName("cr-page-header__line");
        line.setVisible(false);
        action.addClassName("cr-page-header__action");
        action.setVisible(false);
        words.add(titleRow, line);
        words.addClassName("cr-page-header__words");
        add(words, action);
    }

    /** What one is looking at, and how fresh it is. */
    public PageHeader line(String text) {
        line.setText(text);
        line.setVisible(!text.isBlank());
        return this;
    }

    /** A second line, of components. */
    public PageHeader under(Component component) {
        words.add(component);
        return this;
    }

    /** A status or other small thing beside the title. */
    public PageHeader beside(Component... components) {
        titleRow.add(components);
        return this;
    }

    /** The one primary act; on a telephone it sticks to the bottom. */
    public PageHeader primary(String verb, Runnable act) {
        Button button = new Button(verb, event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return primary(button);
    }

    /** The one primary act, as a component of your own (a button or a link). */
    public PageHeader primary(Component component) {
        action.removeAll();
        action.add(component);
        action.setVisible(true);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
