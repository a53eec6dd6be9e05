package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.casusregie.analysis.LifeDomain;
import nl.casusregie.analysis.Suggestion;
import nl.casusregie.shell.ui.Icons;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Which specialists fit what stands on the board, each with its reason, and the way to ask one. */
@StyleSheet("casusregie-board.css")
class SuggestionsPart extends Section {

    /** {@code ask} is null for whoever may not ask specialists. */
    SuggestionsPart(List<Suggestion> suggestions, CardWords words, @Nullable Consumer<Suggestion> ask) {
        super(Texts.of("analysis.suggestions"));
        Paragraph explain = new Paragraph(
                Texts.of(suggestions.isEmpty() ? "analysis.suggestions.none" : "analysis.suggestions.explain"));
        explain.addClassName("cr-quiet");
        add(explain);
        if (suggestions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cr-suggestions");
        list.getElement().setAttribute("role", "list");
        suggestions.forEach(each -> list.add(new ListItem(line(each, words, ask))));
        add(list);
    }

    private static Component line(Suggestion suggestion, CardWords words, @Nullable Consumer<Suggestion> ask) {
        Span kind = new Span(Texts.of(suggestion.kind().key()));
        kind.addClassName("cr-strong");
        Div top = new Div(kind);
        top.addClassName("cr-grounds__top");
        if (suggestion.inTeam()) {
            top.add(new StatusChip(Texts.of("analysis.suggestions.inTeam"), Tone.GOOD));
        }
        Div why = new Div(why(suggestion, words));
        why.addClassName("cr-board-card__line");
        Div line = new Div(top, why);
        if (ask != null) {
            Button button = new Button(
                    Texts.of("analysis.suggestions.ask"), Icons.of(VaadinIcon.DOCTOR), click -> ask.accept(suggestion));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Texts.of("analysis.suggestions.ask") + ": "
                    + Texts.of(suggestion.kind().key()));
            line.add(button);
        }
        return line;
    }

    private static String why(Suggestion suggestion, CardWords words) {
        String domains = Arrays.stream(LifeDomain.values())
                .filter(suggestion.because()::contains)
                .map(each -> Texts.of(each.key()))
                .collect(Collectors.joining(", "));
        String names = suggestion.about().stream()
                .map(person -> words.name(person.value()))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Texts.of("analysis.suggestions.because", domains)
                : Texts.of("analysis.suggestions.because.whom", domains, names);
    }
}
