package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardView;
import nl.casusregie.analysis.Influence;
import nl.casusregie.analysis.Recognition;
import nl.casusregie.shell.ui.Texts;

/** Chooses which cards of the board to look at. */
class BoardFilters extends Div {

    private final Select<UUID> person = new Select<>();
    private final Select<UUID> source = new Select<>();
    private final Select<Influence> influence = new Select<>();
    private final Select<Recognition> recognition = new Select<>();
    private BoardView board = new BoardView(1, List.of(), List.of());
    private boolean offering;

    BoardFilters(CardWords words, Runnable changed) {
        addClassName("cr-filters");
        fill(person, "analysis.filter.person", words::name);
        person.setItems(words.household());
        fill(source, "analysis.filter.source", id -> board.nameOf(id));
        fill(influence, "analysis.filter.influence", each -> Texts.of(each.key()));
        influence.setItems(Influence.RISK, Influence.PROTECTIVE);
        fill(recognition, "analysis.filter.recognition", each -> Texts.of(each.key()));
        recognition.setItems(Recognition.values());
        Stream.of(person, source, influence, recognition)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!offering) {
                        changed.run();
                    }
                }));
    }

    private <T> void fill(Select<T> field, String key, Function<T, String> word) {
        field.setLabel(Texts.of(key));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.of(key + ".all"));
        field.setItemLabelGenerator(each -> each == null ? Texts.of(key + ".all") : word.apply(each));
        add(field);
    }

    /** Offers only organisations that say something on this board; what was chosen stays. */
    void offer(BoardView shown) {
        board = shown;
        offering = true;
        UUID chosen = source.getValue();
        List<UUID> there = shown.sources().stream()
                .map(each -> each.id().value())
                .filter(id -> shown.cards().stream()
                        .anyMatch(card -> id.equals(card.form().sourceId())))
                .toList();
        source.setItems(there);
        if (chosen != null && there.contains(chosen)) {
            source.setValue(chosen);
        }
        offering = false;
        setVisible(!shown.cards().isEmpty());
    }

    /** A card that is about nobody by name is about everybody. */
    boolean lets(CardView card) {
        return (person.isEmpty()
                        || card.form().persons().isEmpty()
                        || card.form().persons().contains(person.getValue()))
                && (source.isEmpty() || source.getValue().equals(card.form().sourceId()))
                && (influence.isEmpty() || card.form().influence() == influence.getValue())
                && (recognition.isEmpty() || card.form().recognition() == recognition.getValue());
    }
}
