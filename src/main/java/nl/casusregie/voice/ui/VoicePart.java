package nl.casusregie.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.household.Member;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.voice.ConsentRecord;
import nl.casusregie.voice.ConsentRule;
import nl.casusregie.voice.Consents;
import nl.casusregie.voice.StatementRecord;
import nl.casusregie.voice.Statements;
import nl.casusregie.voice.SupportForm;
import nl.casusregie.voice.Supports;
import org.jspecify.annotations.Nullable;

/** Per person: their words, what they agree to and who supports them; under that the complaints. */
class VoicePart extends Stack {

    private final CaseId caseId;
    private final Statements statements;
    private final Consents consents;
    private final Supports supports;
    private final ComplaintsPart complaints;
    private final HouseholdAges household;
    private final WhoMaySee whoMaySee;
    private final boolean mayRecord;

    VoicePart(
            CaseId caseId,
            Statements statements,
            Consents consents,
            Supports supports,
            ComplaintsPart complaints,
            HouseholdAges household,
            WhoMaySee whoMaySee,
            boolean mayRecord) {
        this.caseId = caseId;
        this.statements = statements;
        this.consents = consents;
        this.supports = supports;
        this.complaints = complaints;
        this.household = household;
        this.whoMaySee = whoMaySee;
        this.mayRecord = mayRecord;
        read();
    }

    private void read() {
        Map<PersonId, List<StatementRecord>> said = statements.all(caseId);
        Map<PersonId, List<ConsentRecord>> asked = consents.all(caseId);
        Map<PersonId, SupportForm> offered = supports.all(caseId);
        removeAll();
        household
                .members()
                .forEach(member -> add(person(
                        member,
                        said.getOrDefault(member.id(), List.of()),
                        asked.getOrDefault(member.id(), List.of()),
                        offered.get(member.id()))));
        add(complaints);
    }

    private Component person(
            Member member, List<StatementRecord> said, List<ConsentRecord> asked, @Nullable SupportForm support) {
        ConsentRule rule = household.rule(member);
        Section section = new Section(household.name(member));
        section.beside(new StatusChip(Texts.of(rule.key()), Tone.NEUTRAL));
        section.add(part("voice.words"));
        if (said.isEmpty()) {
            section.add(quiet(Texts.of(rule.isChild() ? "voice.words.none.child" : "voice.words.none")));
        }
        said.forEach(each -> section.add(
                new StatementReading(
                        each,
                        household,
                        mayRecord,
                        () -> AnswerDialog.open(
                                each, (taken, why) -> statements.answer(caseId, each.id(), taken, why), this::read)),
                whoMaySee.of(caseId, ContentKind.STATEMENT, each.id(), each.protection(), this::read)));
        section.add(part("voice.consent"));
        section.add(quiet(household.whoDecides(member)));
        asked.forEach(each -> section.add(
                new ConsentReading(each),
                whoMaySee.of(caseId, ContentKind.CONSENT, each.id(), each.protection(), this::read)));
        section.add(part("voice.support"));
        section.add(new Paragraph(supported(support)));
        if (mayRecord) {
            section.add(acts(member, rule, support));
        }
        return section;
    }

    private static String supported(@Nullable SupportForm support) {
        return support == null ? Texts.of("voice.support.notOffered") : VoiceWords.support(support);
    }

    private Component acts(Member member, ConsentRule rule, @Nullable SupportForm support) {
        Div acts = new Div(
                button(
                        "voice.words.add",
                        member,
                        () -> StatementDialog.open(
                                household,
                                member,
                                (form, label, notTo) -> statements.add(caseId, member.id(), form, label, notTo),
                                this::read)),
                button(
                        "voice.consent.add",
                        member,
                        () -> ConsentDialog.open(
                                member.id(),
                                household.name(member),
                                new ConsentFields(rule, consents.proposedReview(caseId)),
                                household.whoDecides(member),
                                form -> consents.record(caseId, member.id(), form),
                                this::read)),
                button(
                        "voice.support.add",
                        member,
                        () -> SupportDialog.open(
                                member.id(),
                                household.name(member),
                                support,
                                form -> supports.say(caseId, member.id(), form),
                                this::read)));
        acts.addClassName("cr-draft-offer__acts");
        return acts;
    }

    private Button button(String key, Member member, Runnable act) {
        Button button = new Button(Texts.of(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.of(key) + ": " + household.name(member));
        return button;
    }

    private static H3 part(String key) {
        return new H3(Texts.of(key));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("cr-quiet");
        return line;
    }
}
