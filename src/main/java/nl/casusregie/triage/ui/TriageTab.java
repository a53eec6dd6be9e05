package nl.casusregie.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.ui.spi.CaseTab;
import nl.casusregie.casefile.ui.spi.CaseTabGroup;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shell.ui.DateTexts;
import nl.casusregie.shell.ui.EmptyState;
import nl.casusregie.shell.ui.FactCard;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.RemoteText;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.triage.CriterionAnswer;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageRecord;
import org.springframework.stereotype.Service;

/** What triage decided about the application, the newest first, with every criterion. */
@Service
class TriageTab implements CaseTab {

    private final Triage triage;
    private final WhoMaySee whoMaySee;

    TriageTab(Triage triage, WhoMaySee whoMaySee) {
        this.triage = triage;
        this.whoMaySee = whoMaySee;
    }

    @Override
    public String id() {
        return "triage";
    }

    @Override
    public String labelKey() {
        return "triage.tab";
    }

    @Override
    public CaseTabGroup group() {
        return CaseTabGroup.APPROACH;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public CaseAction needed() {
        return CaseAction.SEE_APPLICATION;
    }

    @Override
    public Component create(CaseId caseId) {
        Stack all = new Stack();
        show(caseId, all);
        return all;
    }

    private void show(CaseId caseId, Stack all) {
        all.removeAll();
        List<TriageRecord> decisions = triage.decisions(caseId);
        if (decisions.isEmpty()) {
            all.add(new EmptyState(Texts.of("triage.none"), Texts.of("triage.none.why")));
        }
        decisions.reversed().forEach(decision -> {
            Section section = show(decision);
            section.add(whoMaySee.of(
                    caseId,
                    ContentKind.TRIAGE_DECISION,
                    decision.id(),
                    decision.protection(),
                    () -> show(caseId, all)));
            all.add(section);
        });
    }

    private static Section show(TriageRecord decision) {
        Section section = new Section(Texts.of(decision.outcome().key()))
                .beside(new Span(DateTexts.dateTime(decision.decidedAt())));
        section.add(new FactCard(
                FactCard.Kind.JUDGEMENT, decision.motivation(), Texts.of("triage.source", decision.decidedBy())));
        if (!decision.adviceText().isBlank()) {
            section.add(new KeyValues()
                    .add(Texts.of("triage.adviceText." + decision.outcome()), new RemoteText(decision.adviceText())));
        }
        section.add(advice(decision));
        Details criteria = new Details(Texts.of("triage.criteria"), criteria(decision.answers()));
        section.add(criteria);
        return section;
    }

    private static Component advice(TriageRecord decision) {
        String reason = Texts.of("admissionReason." + decision.adviceReason());
        if (decision.advised() == decision.outcome()) {
            return new Paragraph(Texts.of("triage.asAdvised", reason));
        }
        return new Stack(
                new StatusChip(
                        Texts.of("triage.deviated", Texts.of(decision.advised().key())), Tone.WARN),
                new Paragraph(reason));
    }

    private static KeyValues criteria(List<CriterionAnswer> answers) {
        KeyValues rows = new KeyValues();
        answers.forEach(each -> rows.add(
                Texts.of(
                        "triage.criterion",
                        each.criterion().name(),
                        Texts.of(each.criterion().key() + ".name")),
                text(each)));
        return rows;
    }

    private static String text(CriterionAnswer each) {
        String answer = each.answer() == null ? "" : Texts.of(each.answer().key());
        return each.motivation().isBlank() ? answer : answer + ". " + each.motivation();
    }
}
