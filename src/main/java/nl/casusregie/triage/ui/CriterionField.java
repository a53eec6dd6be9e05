package nl.casusregie.triage.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.FieldGroup;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.triage.Answer;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.CriterionAnswer;

/** One criterion: what it says, yes, no or unknown, and why. */
class CriterionField extends FieldGroup {

    private final Criterion criterion;
    private final RadioButtonGroup<Answer> answer;
    private final TextArea motivation;

    CriterionField(Criterion criterion, Runnable answered) {
        super(Texts.of("triage.criterion", criterion.name(), Texts.of(criterion.key() + ".name")));
        this.criterion = criterion;
        answer = Fields.radios("triage.answer", List.of(Answer.values()), Answer::key);
        answer.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.setLabel(Texts.of("triage.answer.to", criterion.name()));
        answer.addClassName("cr-quiet-label");
        answer.addValueChangeListener(event -> answered.run());
        motivation = Fields.longText("triage.criterionMotivation", Refusals.TEXT);
        motivation.setLabel(Texts.of("triage.criterionMotivation.of", criterion.name()));
        motivation.setMinRows(2);
        if (!criterion.isCore()) {
            Fields.optional(motivation);
        }
        add(new Paragraph(Texts.of(criterion.key())), answer, motivation);
    }

    Criterion criterion() {
        return criterion;
    }

    RadioButtonGroup<Answer> answerField() {
        return answer;
    }

    TextArea motivationField() {
        return motivation;
    }

    CriterionAnswer value() {
        return new CriterionAnswer(criterion, answer.getValue(), motivation.getValue());
    }
}
