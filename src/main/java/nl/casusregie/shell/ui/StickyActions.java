package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The acts at the end of a form; on a telephone they stick to the bottom. A second click while the first works does nothing. */
public class StickyActions extends Div {

    private final Span kept = new Span();

    public StickyActions() {
        addClassName("cr-sticky-actions");
        kept.addClassNames("cr-quiet", "cr-draft-line");
    }

    /** The acts of the form that this component belongs to. */
    static Optional<StickyActions> near(Component part) {
        return Near.find(part, StickyActions.class);
    }

    /** Says, without asking for attention, that what was typed is kept. */
    void keptAt(Instant at) {
        kept.setText(Texts.of("shell.draft.kept", DateTexts.time(LocalTime.ofInstant(at, DateTexts.ZONE))));
        add(kept);
    }

    void nothingKept() {
        remove(kept);
    }

    /** The one primary act. It answers whether it was done; if not (refused) the button can be pressed again. */
    public StickyActions primary(String verb, BooleanSupplier act) {
        Button button = button(verb, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addComponentAsFirst(button);
        return this;
    }

    /** A quieter act, under the same rules. */
    public StickyActions secondary(String verb, BooleanSupplier act) {
        add(button(verb, act));
        return this;
    }

    /** A way out that changes nothing. */
    public StickyActions cancel(String verb, Runnable act) {
        Button button = new Button(verb, event -> {
            ErrorSummary.near(this).ifPresent(ErrorSummary::dropDraft);
            act.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(button);
        return this;
    }

    private static Button button(String verb, BooleanSupplier act) {
        Button button = new Button(verb);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            boolean done = false;
            try {
                done = act.getAsBoolean();
            } finally {
                button.setEnabled(!done);
            }
        });
        return button;
    }
}
