package nl.casusregie.help.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import nl.casusregie.help.HelpTopic;
import nl.casusregie.help.StepHelps;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Opens the explanation of a step and closes it again, also by F1: a key that no text field needs (WCAG 2.1.4). */
class HelpButton extends Button {

    private final StepHelps helps;
    private final HelpTopic topic;
    private final Supplier<String> region;
    private @Nullable HelpDrawer open;

    HelpButton(StepHelps helps, HelpTopic topic, Supplier<String> region) {
        this.helps = helps;
        this.topic = topic;
        this.region = region;
        setText(Texts.of("help.button"));
        setIcon(Icons.decorative(VaadinIcon.QUESTION_CIRCLE_O));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("cr-help-button");
        setAriaLabel(Texts.of("help.button.of", Texts.of(topic.key())));
        setTooltipText(Texts.of("help.button.key"));
        getElement().setAttribute("aria-keyshortcuts", "F1");
        tellExpanded(false);
        addClickListener(event -> toggle());
        addClickShortcut(Key.F1);
        addDetachListener(event -> close());
    }

    private void toggle() {
        if (open != null) {
            close();
            return;
        }
        HelpDrawer drawer = new HelpDrawer(helps.page(topic, region.get(), Texts.locale()));
        drawer.addClosedListener(event -> {
            open = null;
            tellExpanded(false);
        });
        open = drawer;
        tellExpanded(true);
        drawer.openFor(this);
    }

    private void close() {
        if (open != null) {
            open.close();
        }
    }

    private void tellExpanded(boolean expanded) {
        getElement().setAttribute("aria-expanded", Boolean.toString(expanded));
    }
}
