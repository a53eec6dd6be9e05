package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** A drawing of the server on the page; Tab leads through its parts. */
@Tag("svg-picture")
@JavaScript("context://viewer/picture.js")
@JavaScript("context://viewer/svg-picture.js")
public class SvgPicture extends PictureFrame {

    /**
     * A place for a drawing.
     *
     * @param smallest the width in pixels below which it scrolls instead of shrinking
     */
    public SvgPicture(String label, int smallest) {
        label(label);
        getElement().setAttribute("smallest", String.valueOf(smallest));
    }

    /** Shows the drawing, written by {@link nl.casusregie.shell.drawing.Svg}. */
    public final void draw(String svg) {
        getElement().setProperty("svg", svg);
    }
}
