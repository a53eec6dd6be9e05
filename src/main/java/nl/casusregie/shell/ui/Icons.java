package nl.casusregie.shell.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Pictures beside words: never read aloud, because the word says it. */
public final class Icons {

    private Icons() {}

    /** A picture that only accompanies a word. */
    public static Icon decorative(VaadinIcon icon) {
        return decorative(icon.create());
    }

    static Icon decorative(Icon picture) {
        picture.addClassName("cr-icon");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
