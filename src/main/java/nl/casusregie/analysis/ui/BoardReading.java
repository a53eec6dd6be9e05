package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.BoardView;

/** The board of a settled round, to read; only the blocks that hold something. */
@StyleSheet("casusregie-board.css")
class BoardReading extends Div {

    BoardReading(BoardView board, CardWords words) {
        addClassName("cr-board");
        for (Block block : Block.values()) {
            List<CardFace> cards = board.in(block).stream()
                    .map(card -> new CardFace(card, board, words))
                    .toList();
            if (!cards.isEmpty()) {
                add(new BoardBlock(block, cards));
            }
        }
    }
}
