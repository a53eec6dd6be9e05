package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.analysis.AnalysisView;
import nl.casusregie.analysis.Factor;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.PersonId;
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
    private final Map<PersonId, String> names;

    AnalysisReading(AnalysisView analysis, Map<PersonId, String> names) {
        this.analysis = analysis;
        this.names = names;
        AnalysisForm content = analysis.content();
        AnalysisTexts texts = content.texts();
        add(explanation(content));
        add(section(
                "factors",
                factors("analysis.risks", Factor.Kind.RISK),
                factors("analysis.protective", Factor.Kind.PROTECTIVE)));
        add(section("pattern", values(texts, "triggers", "keepsGoing", "endedBefore", "intergenerational")));
        if (!texts.children().isBlank()) {
            add(section("childrenPart", new RemoteText(texts.children())));
        }
        add(section("people", people(content)));
        add(section("story", values(texts, "timelineSummary")));
        add(section("life", values(texts, "lifeDomains", "legalFrame")));
        add(section("specialists", values(texts, "specialistsNeeded")));
        if (!texts.missingContributionsReason().isBlank()) {
            add(section("missing", new RemoteText(texts.missingContributionsReason())));
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
        section.add(new H3(Texts.of("analysis.disagreements")));
        if (content.disagreements().isEmpty()) {
            section.add(quiet("analysis.disagreements.none"));
        }
        content.disagreements()
                .forEach(each -> section.add(new FactCard(FactCard.Kind.JUDGEMENT, each.about(), each.who())));
        return section;
    }

    private Component factors(String titleKey, Factor.Kind kind) {
        Div stack = new Div(new H3(Texts.of(titleKey)));
        stack.addClassName("cr-contribution");
        List<Factor> ofKind = analysis.content().factors().stream()
                .filter(each -> each.kind() == kind)
                .toList();
        ofKind.forEach(each -> stack.add(new FactCard(
                each.nature() == Factor.Nature.FACT ? FactCard.Kind.FACT : FactCard.Kind.JUDGEMENT,
                each.text(),
                nameOf(each.source()))));
        if (ofKind.isEmpty()) {
            stack.add(quiet("analysis.factors.none"));
        }
        return stack;
    }

    private String nameOf(@org.jspecify.annotations.Nullable OrganisationId source) {
        return source == null ? "" : analysis.sources().getOrDefault(source, "");
    }

    private Component people(AnalysisForm content) {
        KeyValues rows = values(content.texts(), "systemMap");
        content.persons().forEach(note -> rows.add(names.getOrDefault(note.person(), ""), note.text()));
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
