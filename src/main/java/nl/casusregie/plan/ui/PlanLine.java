package nl.casusregie.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** One line of the draft that is edited where it stands: a bottom line, a goal or an action. */
@Tag("fieldset")
abstract class PlanLine extends HtmlContainer {

    private final String titleKey;
    private final Legend legend = new Legend();
    private final Button remove;

    PlanLine(String titleKey, String removeKey) {
        this.titleKey = titleKey;
        addClassNames("cr-field-group", "cr-form", "cr-plan-line");
        remove = new Button(Texts.of(removeKey), Icons.of(VaadinIcon.TRASH));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.addClassName("cr-plan-line__remove");
        add(legend);
    }

    /** The fields by the name that refusals use after the place of the line. */
    abstract Map<String, Component> fields();

    final void finish(DraftKeeper keeper, Runnable onRemove) {
        fields().values().forEach(keeper::watch);
        remove.addClickListener(event -> onRemove.run());
        add(remove);
    }

    final void numbered(int number) {
        legend.setText(Texts.of(titleKey, number));
        remove.setAriaLabel(remove.getText() + " " + number);
    }

    final void focusFirst() {
        if (fields().values().iterator().next() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    @Tag("legend")
    private static final class Legend extends HtmlContainer {}
}
