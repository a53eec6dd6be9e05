package nl.casusregie.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/**
 * The icons of the product. The page brings those few along that the product uses: the set of Vaadin is 240 KB that the browser would
 * fetch and read before it shows anything (decision 0016).
 */
public final class Icons {

    private Icons() {}

    /** A picture, for what has a name by itself. */
    public static Picture of(VaadinIcon icon) {
        return new Picture(name(icon));
    }

    /** A picture that only accompanies a word: never read aloud, because the word says it. */
    public static Picture decorative(VaadinIcon icon) {
        Picture picture = of(icon);
        picture.addClassName("cr-icon");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    /** What the browser knows an icon by. */
    static String name(VaadinIcon icon) {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
