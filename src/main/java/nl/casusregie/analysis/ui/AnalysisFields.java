package nl.casusregie.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casusregie.analysis.AnalysisForm;
import nl.casusregie.analysis.AnalysisTexts;
import nl.casusregie.analysis.Disagreement;
import nl.casusregie.analysis.PersonNote;
import nl.casusregie.analysis.Readiness;
import nl.casusregie.household.Member;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.BothTexts;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LineList;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;

/** The blocks of the joint analysis, from the people to what must change first. */
class AnalysisFields extends Stack {

    private final Map<String, TextArea> texts = new LinkedHashMap<>();
    private final Map<PersonId, TextArea> persons = new LinkedHashMap<>();
    private final LineList<Disagreement> disagreements = new LineList<>(
            Texts.of("analysis.disagreements"),
            Texts.of("analysis.disagreements.help"),
            each -> line(each.about(), each.who()),
            new DisagreementEntry());
    private final ErrorSummary errors;
    private AnalysisForm base = AnalysisForm.empty();
    private int basedOn;

    AnalysisFields(List<Member> household, Readiness readiness) {
        AnalysisTexts.EMPTY.byField().keySet().forEach(field -> texts.put(field, area(field)));
        household.forEach(member -> persons.put(member.id(), note(member)));
        markOptional(readiness);
        errors = new ErrorSummary(fieldsByName());
        add(
                errors,
                part("people", "systemMap").with(persons.values()),
                part("story", "timelineSummary"),
                part("pattern", "triggers", "keepsGoing", "endedBefore", "intergenerational"));
        if (readiness.children()) {
            add(part("childrenPart", "children"));
        }
        add(
                part("life", "lifeDomains", "legalFrame"),
                part("explanation", "whyItContinues", "whatMustChangeFirst").with(List.of(disagreements)),
                part("specialists", "specialistsNeeded"));
        if (!readiness.missingContributions().isEmpty()) {
            Part missing = part("missing", "missingContributionsReason");
            missing.addComponentAtIndex(
                    1,
                    new Paragraph(
                            Texts.of("analysis.missing.who", String.join(", ", readiness.missingContributions()))));
            add(missing);
        }
    }

    /** One part of the form: a heading, one sentence of help, and its fields. */
    private static final class Part extends Section {

        private final FormColumn column = new FormColumn();

        Part(String name) {
            super(Texts.of("analysis.part." + name));
            Paragraph help = new Paragraph(Texts.of("analysis.part." + name + ".help"));
            help.addClassName("cr-quiet");
            add(help, column);
        }

        Part with(Iterable<? extends Component> fields) {
            fields.forEach(column::add);
            return this;
        }
    }

    private Part part(String name, String... fields) {
        return new Part(name).with(Stream.of(fields).map(texts::get).toList());
    }

    private static TextArea area(String field) {
        return Fields.longText("analysis." + field, Refusals.TEXT, "analysis." + field + ".help");
    }

    private static TextArea note(Member member) {
        TextArea field = Fields.longText("analysis.person", Refusals.TEXT, "analysis.person.help");
        field.setLabel(Texts.of("analysis.person", member.name()));
        return Fields.optional(field);
    }

    private void markOptional(Readiness readiness) {
        texts.forEach((name, field) -> {
            boolean needed = name.equals("whyItContinues")
                    || name.equals("whatMustChangeFirst")
                    || name.equals("missingContributionsReason")
                    || name.equals("children") && readiness.children();
            if (!needed) {
                Fields.optional(field);
            }
        });
    }

    private static Component line(String text, String under) {
        Span quiet = new Span(under);
        quiet.addClassName("cr-quiet");
        return new Div(new Div(text), quiet);
    }

    private Map<String, Component> fieldsByName() {
        Map<String, Component> fields = new HashMap<>(texts);
        persons.forEach((person, field) -> fields.put("person." + person, field));
        fields.put("disagreements", disagreements);
        return fields;
    }

    ErrorSummary errors() {
        return errors;
    }

    void write(AnalysisForm form) {
        base = form;
        basedOn = form.basedOn();
        form.texts().byField().forEach((field, text) -> {
            TextArea area = texts.get(field);
            if (area != null) {
                area.setValue(text);
            }
        });
        form.persons().forEach(note -> {
            TextArea area = persons.get(note.person());
            if (area != null) {
                area.setValue(note.text());
            }
        });
        disagreements.setLines(form.disagreements());
    }

    void savedAs(int revision) {
        base = read();
        basedOn = revision;
    }

    /** Somebody else has saved meanwhile: brings both together, so that saving again loses neither. */
    void meet(AnalysisForm theirs, String whose) {
        AnalysisForm mine = read();
        texts.forEach((name, field) -> BothTexts.meet(field, text(base, name), text(theirs, name), whose));
        persons.forEach((person, field) -> BothTexts.meet(field, note(base, person), note(theirs, person), whose));
        disagreements.setLines(both(mine.disagreements(), theirs.disagreements()));
        base = theirs;
        basedOn = theirs.basedOn();
    }

    private static String text(AnalysisForm form, String name) {
        return form.texts().byField().getOrDefault(name, "");
    }

    private static String note(AnalysisForm form, PersonId person) {
        return form.persons().stream()
                .filter(each -> each.person().equals(person))
                .map(PersonNote::text)
                .findFirst()
                .orElse("");
    }

    private static <T> List<T> both(List<T> mine, List<T> theirs) {
        return Stream.concat(mine.stream(), theirs.stream()).distinct().toList();
    }

    AnalysisForm read() {
        Map<String, String> written = new HashMap<>();
        texts.forEach((name, field) -> written.put(name, BothTexts.of(field)));
        List<PersonNote> notes = persons.entrySet().stream()
                .filter(each -> !BothTexts.of(each.getValue()).isBlank())
                .map(each -> new PersonNote(
                        each.getKey(), BothTexts.of(each.getValue()).strip()))
                .toList();
        return new AnalysisForm(
                AnalysisTexts.of(field -> written.getOrDefault(field, "").strip()),
                notes,
                disagreements.lines(),
                basedOn);
    }
}
