package nl.casusregie.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** A short message that stops nobody: what was done, or what went wrong. */
public final class Notice {

    private static final int SECONDS = 1000;

    private Notice() {}

    /** Something was done; goes away by itself. */
    public static void success(String text) {
        show(text, Tone.GOOD, 6 * SECONDS);
    }

    /** Something one should know; goes away by itself. */
    public static void info(String text) {
        show(text, Tone.INFO, 8 * SECONDS);
    }

    /** Something went wrong; stays until it is closed. */
    public static void problem(String text) {
        show(text, Tone.BAD, 0);
    }

    private static void show(String text, Tone tone, int duration) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(duration);
        notification.setAssertive(tone == Tone.BAD);
        Button close = new Button(Icons.of(VaadinIcon.CLOSE_SMALL), event -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(Texts.of("shell.close"));
        Span words = new Span(text);
        words.getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        Div row = new Div(Icons.decorative(tone.icon()), words, close);
        row.addClassNames("cr-notice", tone.cssClass());
        notification.add(row);
        notification.open();
    }
}
