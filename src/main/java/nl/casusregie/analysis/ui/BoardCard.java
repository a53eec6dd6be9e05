package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.casusregie.analysis.CardView;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** A card on the board with what can be done with it; a mouse moves it by its grip, everybody by its button. */
class BoardCard extends Div {

    private static final String FOCUS =
            "setTimeout(() => { this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'}); }, 150)";

    private final CardView card;

    BoardCard(CardView card, Component face, Component whoMaySee) {
        this.card = card;
        addClassName("cr-board-card");
        setId("card-" + card.id());
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Texts.of("analysis.card.called", CardWords.brief(card.form())));
        add(face, whoMaySee);
    }

    BoardCard acts(Consumer<CardView> change, BiConsumer<CardView, Button> move) {
        String brief = CardWords.brief(card.form());
        Button edit = act("analysis.card.change", "analysis.card.change.which", brief);
        edit.addClickListener(click -> change.accept(card));
        Button elsewhere = act("analysis.card.move", "analysis.card.move.which", brief);
        elsewhere.addClickListener(click -> move.accept(card, elsewhere));
        elsewhere.getElement().setAttribute("aria-haspopup", "dialog");
        Div acts = new Div(edit, elsewhere, grip());
        acts.addClassName("cr-board-card__acts");
        addComponentAtIndex(1, acts);
        return this;
    }

    private static Button act(String key, String whichKey, String brief) {
        Button button = new Button(Texts.of(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.of(whichKey, brief));
        return button;
    }

    private Component grip() {
        Grip grip = new Grip(card);
        DragSource<Grip> source = DragSource.create(grip);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragImage(this, 20, 20);
        return grip;
    }

    void focus() {
        getElement().executeJs(FOCUS);
    }

    CardView card() {
        return card;
    }

    /** Where the mouse takes hold of a card; the text beside it can still be selected. */
    static final class Grip extends Span {

        private final CardView card;

        Grip(CardView card) {
            super(Icons.decorative(VaadinIcon.ARROWS));
            this.card = card;
            addClassName("cr-board-card__grip");
            setTitle(Texts.of("analysis.card.drag"));
            getElement().setAttribute("aria-hidden", "true");
        }

        CardView card() {
            return card;
        }
    }
}
