package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.CardView;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** One block of the board: its name, its cards, and room to drop one. */
class BoardBlock extends Div {

    private final Block block;
    private final Div top;

    BoardBlock(Block block, List<? extends com.vaadin.flow.component.Component> cards) {
        this.block = block;
        addClassName("cr-board__block");
        H3 heading = new H3(CardWords.block(block));
        heading.setId("block-" + block.name());
        Span count = new Span(String.valueOf(cards.size()));
        count.addClassName("cr-quiet");
        count.setTitle(Texts.of("analysis.board.count", cards.size()));
        top = new Div(heading, count);
        top.addClassName("cr-board__top");
        add(top);
        getElement().setAttribute("role", "region").setAttribute("aria-labelledby", "block-" + block.name());
        if (cards.isEmpty()) {
            Paragraph none = new Paragraph(Texts.of(block.key() + ".help"));
            none.addClassName("cr-quiet");
            add(none);
            addClassName("cr-board__block--empty");
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("cr-board__cards");
        cards.forEach(card -> list.add(new ListItem(card)));
        add(list);
    }

    /** For whoever may change the board. */
    BoardBlock acts(Consumer<Block> add, Consumer<CardView> drop) {
        Button plus = new Button(Icons.decorative(VaadinIcon.PLUS), click -> add.accept(block));
        plus.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        plus.setAriaLabel(Texts.of("analysis.board.addTo", CardWords.block(block)));
        plus.setTooltipText(Texts.of("analysis.board.addTo", CardWords.block(block)));
        top.add(plus);
        DropTarget<BoardBlock> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragSourceComponent()
                .filter(BoardCard.Grip.class::isInstance)
                .map(grip -> ((BoardCard.Grip) grip).card())
                .filter(card -> card.form().block() != block)
                .ifPresent(drop));
        return this;
    }
}
