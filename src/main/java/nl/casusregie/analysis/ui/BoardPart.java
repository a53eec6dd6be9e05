package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.analysis.AnalysisBoard;
import nl.casusregie.analysis.Block;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardView;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The board of the round that is being worked on, block by block. */
@StyleSheet("casusregie-board.css")
class BoardPart extends Section {

    private final CaseId caseId;
    private final AnalysisBoard board;
    private final CardWords words;
    private final WhoMaySee whoMaySee;
    private final boolean mayChange;
    private final Runnable changed;
    private final BoardActs acts;
    private final BoardFilters filters;
    private final Paragraph round = new Paragraph();
    private final Div said = new Div();
    private final Div blocks = new Div();
    private final Map<UUID, BoardCard> shown = new HashMap<>();
    private BoardView view;

    BoardPart(
            CaseId caseId,
            AnalysisBoard board,
            CardWords words,
            WhoMaySee whoMaySee,
            boolean mayChange,
            Runnable changed) {
        super(Texts.of("analysis.board"));
        this.caseId = caseId;
        this.board = board;
        this.words = words;
        this.whoMaySee = whoMaySee;
        this.mayChange = mayChange;
        this.changed = changed;
        this.view = board.current(caseId);
        this.acts = new BoardActs(caseId, board, words, () -> view, this::again);
        this.filters = new BoardFilters(words, this::show);
        round.addClassName("cr-quiet");
        said.addClassName("cr-board__said");
        said.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        add(round, filters, said, blocks);
        if (mayChange) {
            Button add = new Button(Texts.of("analysis.card.add"), Icons.of(VaadinIcon.PLUS));
            add.addClickListener(event -> acts.add(null));
            beside(add);
        }
        show();
    }

    /** Reads the board anew after something was done, says what, and goes on at the card. */
    private void again(String what, @Nullable UUID card) {
        view = board.current(caseId);
        show();
        changed.run();
        said.setText(what);
        BoardCard there = shown.get(card);
        if (there != null) {
            there.focus();
        }
    }

    private void show() {
        filters.offer(view);
        round.setText(Texts.of(view.round() == 1 ? "analysis.board.first" : "analysis.board.next", view.round()));
        said.setText("");
        shown.clear();
        blocks.removeAll();
        blocks.setClassName("cr-board", !view.cards().isEmpty());
        if (view.cards().isEmpty()) {
            blocks.add(new EmptyState(Texts.of("analysis.board.empty"), Texts.of("analysis.board.empty.why")));
            return;
        }
        for (Block each : Block.values()) {
            blocks.add(block(each));
        }
    }

    private BoardBlock block(Block each) {
        List<BoardCard> cards =
                view.in(each).stream().filter(filters::lets).map(this::card).toList();
        BoardBlock block = new BoardBlock(each, cards);
        return mayChange ? block.acts(acts::add, card -> acts.move(card, each)) : block;
    }

    private BoardCard card(CardView card) {
        BoardCard made = new BoardCard(
                card,
                new CardFace(card, view, words),
                whoMaySee.of(
                        caseId, ContentKind.ANALYSIS_CARD, card.id(), card.protection(), () -> again("", card.id())));
        shown.put(card.id(), made);
        return mayChange ? made.acts(acts::change, (which, at) -> acts.askWhere(which, at, this::add)) : made;
    }
}
