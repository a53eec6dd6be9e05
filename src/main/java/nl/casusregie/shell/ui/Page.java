package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** The base of a view: even space, a sensible text width, and a browser title from a text key. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title;

    protected Page(String titleKey) {
        title = Texts.title(titleKey);
        addClassName("cr-page");
    }

    /** For lists that use the whole width. */
    protected void wide() {
        addClassName("cr-page--wide");
    }

    /** For a title that holds a case number; never names of persons. */
    protected void browserTitle(String text) {
        title = text + " - Casusregie";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
