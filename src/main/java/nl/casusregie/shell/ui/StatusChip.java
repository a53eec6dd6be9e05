package nl.casusregie.shell.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A status: icon, word and tone together. */
public class StatusChip extends Span {

    /** With the icon of the tone. */
    public StatusChip(String text, Tone tone) {
        this(Chip.of(text, tone));
    }

    /** With an icon of its own. */
    public StatusChip(String text, Tone tone, VaadinIcon icon) {
        this(Chip.of(text, tone, icon));
    }

    public StatusChip(Chip chip) {
        addClassNames("cr-chip", chip.tone());
        Picture icon = new Picture(chip.icon());
        icon.addClassName("cr-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(chip.text()));
    }
}
