package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardView;
import nl.casusregie.analysis.Conclusion;
import nl.casusregie.shell.ui.ActDialog;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Texts;

/** The cards that a conclusion rests on, beside that conclusion, with the act that chooses them. */
@StyleSheet("casusregie-board.css")
class Grounds extends Div {

    private final BoardInHand board;
    private final Conclusion conclusion;

    Grounds(BoardInHand board, Conclusion conclusion) {
        this.board = board;
        this.conclusion = conclusion;
        addClassName("cr-grounds");
        board.showBy(this::show);
    }

    private void show() {
        removeAll();
        BoardView view = board.view();
        List<CardView> cards = view.groundsOf(conclusion);
        Span title = new Span(title(cards.size()));
        title.addClassName("cr-strong");
        Button choose = new Button(Texts.of("analysis.grounds.choose"), Icons.of(VaadinIcon.LINK), click -> choose());
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        choose.setAriaLabel(Texts.of("analysis.grounds.choose.which", Texts.of(conclusion.key())));
        choose.setVisible(!view.cards().isEmpty());
        Div top = new Div(title, choose);
        top.addClassName("cr-grounds__top");
        add(top);
        cards.forEach(card -> add(new CardFace(card, view, board.words())));
    }

    static String title(int count) {
        return count == 1 ? Texts.of("analysis.grounds.one") : Texts.of("analysis.grounds", count);
    }

    private void choose() {
        BoardView view = board.view();
        CheckboxGroup<UUID> choice = new CheckboxGroup<>(Texts.of("analysis.grounds.cards"));
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItems(view.cards().stream().map(CardView::id).toList());
        choice.setItemLabelGenerator(id -> label(view, id));
        Set<UUID> before = view.groundsOf(conclusion).stream().map(CardView::id).collect(Collectors.toSet());
        choice.setValue(before);
        ErrorSummary errors = new ErrorSummary(Map.of("cards", choice)).keepingNoDraft();
        Paragraph help = new Paragraph(Texts.of("analysis.grounds.help"));
        help.addClassName("cr-quiet");
        new ActDialog(Texts.of("analysis.grounds.question", Texts.of(conclusion.key())), errors, help, choice)
                .verb(
                        Texts.of("analysis.grounds.verb"),
                        () -> errors.show(board.ground(
                                conclusion, without(choice.getValue(), before), without(before, choice.getValue()))))
                .open();
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> others) {
        Set<UUID> left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static String label(BoardView view, UUID id) {
        return view.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(card -> Texts.of(
                        "analysis.grounds.card",
                        Objects.requireNonNull(card.form().block()).letter(),
                        CardWords.brief(card.form()),
                        CardWords.source(card.form(), view)))
                .orElse("");
    }
}
