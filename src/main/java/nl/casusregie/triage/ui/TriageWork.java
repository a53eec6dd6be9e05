package nl.casusregie.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casusregie.inbox.ui.spi.OpenTask;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.triage.AdmissionAdvice.Advice;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.Triage;
import nl.casusregie.triage.TriageForm;
import nl.casusregie.triage.TriageOutcome;

/** The form of triage: criteria, danger, decision; the advice beside it follows every answer. */
class TriageWork extends Stack {

    private final Triage triage;
    private final AdvicePanel panel;
    private final List<CriterionField> criteria = Arrays.stream(Criterion.values())
            .map(criterion -> new CriterionField(criterion, this::followAnswers))
            .toList();
    private final RadioButtonGroup<Boolean> acuteNow =
            Fields.radios("triage.acuteNow", List.of(true, false), answer -> "triage.acuteNow." + answer);
    private final DecisionFields decision = new DecisionFields();
    private final ErrorSummary errors = new ErrorSummary(fields());

    TriageWork(Triage triage, AdvicePanel panel, OpenTask task) {
        this.triage = triage;
        this.panel = panel;
        acuteNow.addValueChangeListener(event -> followAnswers());
        add(
                errors,
                criteria("triage.core", true),
                criteria("triage.supporting", false),
                new Section(Texts.of("triage.acute"), new FormColumn(acuteNow)),
                new Section(Texts.of("triage.decision"), decision),
                new StickyActions().primary(Texts.of("triage.verb"), () -> decide(task)));
        followAnswers();
    }

    private Section criteria(String titleKey, boolean core) {
        Stack list = new Stack();
        criteria.stream().filter(each -> each.criterion().isCore() == core).forEach(list::add);
        return new Section(Texts.of(titleKey), new Paragraph(Texts.of(titleKey + ".help")), list);
    }

    private void followAnswers() {
        Advice advice = triage.advise(form());
        int answered = (int) criteria.stream()
                .filter(each -> each.answerField().getValue() != null)
                .count();
        panel.show(advice, answered);
        decision.advised(answered == 0 ? null : advice.outcome());
    }

    private boolean decide(OpenTask task) {
        Outcome<TriageOutcome> outcome = triage.decide(task.caseId(), form());
        if (errors.show(outcome)) {
            task.finish("triage.decided." + outcome.value());
            return true;
        }
        return false;
    }

    private TriageForm form() {
        return new TriageForm(
                criteria.stream().map(CriterionField::value).toList(),
                acuteNow.getValue(),
                decision.outcomeField().getValue(),
                decision.motivationField().getValue(),
                decision.adviceTextField().getValue());
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        criteria.forEach(each -> {
            fields.put(each.criterion().name(), each.answerField());
            fields.put(each.criterion() + ".motivation", each.motivationField());
        });
        fields.put("acuteNow", acuteNow);
        fields.put("outcome", decision.outcomeField());
        fields.put("motivation", decision.motivationField());
        fields.put("adviceText", decision.adviceTextField());
        return fields;
    }
}
