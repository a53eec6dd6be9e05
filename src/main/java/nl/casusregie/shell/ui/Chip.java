package nl.casusregie.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** What a {@link StatusChip} says, as values: for a line of a list, which the browser makes itself. */
public record Chip(String text, String tone, String icon) {

    /** With the icon of the tone. */
    public static Chip of(String text, Tone tone) {
        return of(text, tone, tone.icon());
    }

    /** With an icon of its own. */
    public static Chip of(String text, Tone tone, VaadinIcon icon) {
        return new Chip(text, tone.cssClass(), Icons.name(icon));
    }
}
