package nl.casusregie.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A header act that looks right at every width: icon and word, on a telephone the icon alone; optionally with a count. */
public class HeaderButton extends Button {

    private final Span count = new Span();
    private final String name;

    /** An act with its word beside the icon. */
    public HeaderButton(VaadinIcon icon, String text, Runnable act) {
        this(icon, text, true, act);
    }

    /** {@code showText} false: the icon alone, the text as its name. */
    public HeaderButton(VaadinIcon icon, String text, boolean showText, Runnable act) {
        name = text;
        addClassName("cr-header-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Picture picture = Icons.of(icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        setIcon(picture);
        if (showText) {
            Span word = new Span(text);
            word.addClassName("cr-header-button__word");
            getElement().appendChild(word.getElement());
        } else {
            setTooltipText(text);
        }
        setAriaLabel(text);
        count.addClassName("cr-count");
        count.getElement().setAttribute("aria-hidden", "true");
        count.setVisible(false);
        getElement().appendChild(count.getElement());
        addClickListener(event -> act.run());
    }

    /** For an act that must stand out, such as reporting acute unsafety. */
    public HeaderButton urgent() {
        addClassName("cr-header-button--urgent");
        return this;
    }

    /** Shows how many; nothing at zero. */
    public void setCount(int number) {
        count.setVisible(number > 0);
        count.setText(number > 99 ? "99+" : Integer.toString(number));
        setAriaLabel(number > 0 ? name + " (" + number + ")" : name);
    }
}
