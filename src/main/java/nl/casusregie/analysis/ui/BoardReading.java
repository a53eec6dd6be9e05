package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardView;

/** The board of a settled round, to read; only the blocks that hold something. */
@StyleSheet("casusregie-board.css")
class BoardReading extends Div {

    BoardReading(BoardView board, CardWords words) {
        this(board, words, card -> Optional.empty());
    }

    /** {@code under} gives what stands under a card that nowhere else can be narrowed any more. */
    BoardReading(BoardView board, CardWords words, Function<CardView, Optional<Component>> under) {
        addClassName("cr-board");
        for (Block block : Block.values()) {
            List<CardFace> cards = board.in(block).stream()
                    .map(card -> face(card, board, words, under))
                    .toList();
            if (!cards.isEmpty()) {
                add(new BoardBlock(block, cards));
            }
        }
    }

    private static CardFace face(
            CardView card, BoardView board, CardWords words, Function<CardView, Optional<Component>> under) {
        CardFace face = new CardFace(card, board, words);
        under.apply(card).ifPresent(face::add);
        return face;
    }
}
