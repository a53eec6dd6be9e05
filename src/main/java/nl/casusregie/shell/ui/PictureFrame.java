package nl.casusregie.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;

/**
 * What every picture has: it zooms and moves by mouse, touch and keyboard, and says how. Each names {@code viewer/picture.js}
 * before its own script, which builds on it.
 */
@StyleSheet("viewer/picture.css")
public abstract class PictureFrame extends HtmlContainer {

    protected PictureFrame() {
        getElement()
                .setAttribute("label-in", Texts.of("shell.picture.in"))
                .setAttribute("label-out", Texts.of("shell.picture.out"))
                .setAttribute("label-fit", Texts.of("shell.picture.fit"))
                .setAttribute("label-help", Texts.of("shell.picture.help"));
    }

    /** What the picture is of, for whoever cannot see it. */
    protected final void label(String text) {
        getElement().setAttribute("label", text);
    }
}
