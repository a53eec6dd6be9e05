package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A status: icon, word and tone together. */
public class StatusChip extends Span {

    /** With the icon of the tone. */
    public StatusChip(String text, Tone tone) {
        this(text, tone, tone.icon());
    }

    /** With an icon of its own. */
    public StatusChip(String text, Tone tone, VaadinIcon icon) {
        addClassNames("cr-chip", tone.cssClass());
        add(Icons.decorative(icon), new Span(text));
    }
}
