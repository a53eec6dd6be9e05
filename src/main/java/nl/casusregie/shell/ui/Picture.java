package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** An icon out of the set that comes with the page, or out of the whole set of Vaadin, which is fetched for it; see {@link Icons}. */
@Tag("vaadin-icon")
public final class Picture extends Component implements HasStyle {

    Picture(String name) {
        getElement().setAttribute("icon", name);
    }
}
