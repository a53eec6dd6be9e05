package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.analysis.BoardView;
import nl.casusregie.analysis.CardView;
import nl.casusregie.analysis.Conclusion;
import nl.casusregie.analysis.Influence;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** One settled analysis as something to read: the explanation first, disagreement right beside it. */
class AnalysisReading extends Stack {

    private final AnalysisView analysis;
    private final BoardView board;
    private final CardWords words;

    AnalysisReading(AnalysisView analysis, BoardView board, CardWords words) {
        this(analysis, board, words, card -> Optional.empty());
    }

    AnalysisReading(
            AnalysisView analysis, BoardView board, CardWords words, Function<CardView, Optional<Component>> under) {
        this.analysis = analysis;
        this.board = board;
        this.words = words;
        AnalysisForm content = analysis.content();
        AnalysisTexts texts = content.texts();
        add(explanation(content));
        add(section(
                "factors",
                factors("analysis.risks", Influence.RISK),
                factors("analysis.protective", Influence.PROTECTIVE)));
        add(section(
                "pattern",
                values(texts, "triggers", "keepsGoing", "endedBefore", "intergenerational"),
                grounds(Conclusion.PATTERN)));
        if (!texts.children().isBlank()) {
            add(section("childrenPart", new RemoteText(texts.children()), grounds(Conclusion.CHILDREN)));
        }
        add(section("people", people(content), grounds(Conclusion.PERSONS)));
        add(section("story", values(texts, "timelineSummary")));
        add(section("life", values(texts, "lifeDomains", "legalFrame")));
        add(section("specialists", values(texts, "specialistsNeeded")));
        if (!texts.missingContributionsReason().isBlank()) {
            add(section("missing", new RemoteText(texts.missingContributionsReason())));
        }
        if (!board.cards().isEmpty()) {
            add(new Details(Texts.of("analysis.board.ofRound", board.round()), new BoardReading(board, words, under)));
        }
    }

    private Component explanation(AnalysisForm content) {
        Paragraph line = new Paragraph(Texts.of(
                "analysis.settledBy",
                analysis.round(),
                analysis.settledBy(),
                DateTexts.dateTime(analysis.settledAt())));
        line.addClassName("cr-quiet");
        Section section =
                section("explanation", line, values(content.texts(), "whyItContinues", "whatMustChangeFirst"));
        section.add(grounds(Conclusion.EXPLANATION), new H3(Texts.of("analysis.disagreements")));
        List<CardView> differently =
                board.cards().stream().filter(CardView::isSeenDifferently).toList();
        if (content.disagreements().isEmpty() && differently.isEmpty()) {
            section.add(quiet("analysis.disagreements.none"));
        }
        differently.forEach(card -> section.add(new CardFace(card, board, words)));
        content.disagreements()
                .forEach(each -> section.add(new FactCard(FactCard.Kind.JUDGEMENT, each.about(), each.who())));
        section.add(grounds(Conclusion.DISAGREEMENT));
        return section;
    }

    /** The cards that a conclusion rests on, folded under it; nothing when it names none. */
    private Component grounds(Conclusion conclusion) {
        List<CardView> cards = board.groundsOf(conclusion);
        Div faces = new Div();
        faces.addClassName("cr-grounds");
        cards.forEach(card -> faces.add(new CardFace(card, board, words)));
        Details details = new Details(Grounds.title(cards.size()), faces);
        details.setVisible(!cards.isEmpty());
        return details;
    }

    private Component factors(String titleKey, Influence influence) {
        Div stack = new Div(new H3(Texts.of(titleKey)));
        stack.addClassName("cr-contribution");
        List<CardView> found = board.cards().stream()
                .filter(card -> card.form().influence() == influence)
                .toList();
        found.forEach(card -> stack.add(new CardFace(card, board, words)));
        if (found.isEmpty()) {
            stack.add(quiet("analysis.factors.none"));
        }
        return stack;
    }

    private Component people(AnalysisForm content) {
        KeyValues rows = values(content.texts(), "systemMap");
        content.persons().forEach(note -> rows.add(words.name(note.person().value()), note.text()));
        return rows;
    }

    private static KeyValues values(AnalysisTexts texts, String... fields) {
        Map<String, String> byField = texts.byField();
        KeyValues rows = new KeyValues();
        for (String field : fields) {
            rows.add(Texts.of("analysis." + field), byField.get(field));
        }
        return rows;
    }

    private static Section section(String part, Component... content) {
        return new Section(Texts.of("analysis.part." + part), content);
    }

    private static Component quiet(String key) {
        Paragraph text = new Paragraph(Texts.of(key));
        text.addClassName("cr-quiet");
        return text;
    }
}
