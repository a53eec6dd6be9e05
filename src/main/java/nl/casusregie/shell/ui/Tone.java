package nl.casusregie.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** How a status feels; each tone has its own shape, so that colour is never alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE_O),
    GOOD(VaadinIcon.CHECK_CIRCLE_O),
    WARN(VaadinIcon.WARNING),
    BAD(VaadinIcon.EXCLAMATION_CIRCLE);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    /** The shape that goes with the tone. */
    public VaadinIcon icon() {
        return icon;
    }

    String cssClass() {
        return "cr-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
