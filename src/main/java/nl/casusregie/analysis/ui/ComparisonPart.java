package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.casusregie.analysis.AnalysisComparison;
import nl.casusregie.analysis.AnalysisComparison.Change;
import nl.casusregie.analysis.AnalysisComparison.Pair;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.ScreenWidth;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The round before beside the new one: what is new, changed or gone, in words; open where there is room for both. */
@StyleSheet("casusregie-board.css")
class ComparisonPart extends Details {

    private final BoardView before;
    private final BoardView after;
    private final Div rows = new Div();
    private final List<String> same = new ArrayList<>();

    ComparisonPart(AnalysisComparison comparison, BoardView before, BoardView after, CardWords words) {
        this.before = before;
        this.after = after;
        setSummaryText(Texts.of("analysis.compare", before.round()));
        addClassName("cr-compare");
        rows.addClassName("cr-stack");
        comparison.texts().forEach((field, pair) -> row(Texts.of("analysis." + field), pair, RemoteText::new));
        comparison
                .persons()
                .forEach((person, pair) ->
                        row(Texts.of("analysis.compare.person", words.name(person.value())), pair, RemoteText::new));
        comparison
                .disagreements()
                .forEach(pair -> row(
                        Texts.of("analysis.disagreements"),
                        pair,
                        each -> new RemoteText(Texts.of("analysis.compare.who", each.who(), each.about()))));
        comparison
                .cards()
                .forEach(pair -> row(
                        Texts.of("analysis.compare.card"),
                        pair,
                        card -> new Div(
                                block(CardWords.block(card.form().block())),
                                new CardFace(card, card.equals(pair.after()) ? after : before, words))));
        if (rows.getElement().getChildCount() == 0) {
            rows.add(new Paragraph(Texts.of("analysis.compare.nothing")));
        }
        if (!same.isEmpty()) {
            Paragraph unchanged = new Paragraph(Texts.of(
                    "analysis.compare.same",
                    String.join(", ", same.stream().distinct().toList())));
            unchanged.addClassName("cr-quiet");
            rows.add(unchanged);
        }
        add(rows);
        ScreenWidth.follow(this, narrow -> setOpened(!narrow));
    }

    private <T> void row(String what, Pair<T> pair, Function<T, Component> show) {
        if (pair.change() == Change.SAME) {
            same.add(what);
            return;
        }
        H3 title = new H3(what);
        Div top = new Div(title, chip(pair.change()));
        top.addClassName("cr-compare__top");
        Div sides = new Div(side(before.round(), pair.before(), show), side(after.round(), pair.after(), show));
        sides.addClassName("cr-compare__sides");
        rows.add(new Div(top, sides));
    }

    private static <T> Div side(int round, @Nullable T said, Function<T, Component> show) {
        Div name = block(Texts.of("analysis.compare.round", round));
        if (said != null) {
            return side(name, show.apply(said));
        }
        Paragraph nothing = new Paragraph(Texts.of("analysis.compare.notThere"));
        nothing.addClassName("cr-quiet");
        return side(name, nothing);
    }

    private static Div side(Div name, Component content) {
        Div side = new Div(name, content);
        side.addClassName("cr-compare__side");
        return side;
    }

    private static Div block(String text) {
        Div line = new Div(text);
        line.addClassName("cr-board-card__line");
        return line;
    }

    private static Component chip(Change change) {
        if (change == Change.NEW) {
            return new StatusChip(Texts.of(change.key()), Tone.INFO, VaadinIcon.PLUS);
        }
        return change == Change.GONE
                ? new StatusChip(Texts.of(change.key()), Tone.NEUTRAL, VaadinIcon.MINUS)
                : new StatusChip(Texts.of(change.key()), Tone.WARN, VaadinIcon.PENCIL);
    }
}
