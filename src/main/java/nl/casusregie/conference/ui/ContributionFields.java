package nl.casusregie.conference.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.BiFunction;
import nl.casusregie.access.Label;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.ErrorSummary;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.LabelField;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.StickyActions;
import nl.casusregie.shell.ui.Texts;

/** What one organisation writes down before the conference. */
class ContributionFields extends Stack {

    private final TextArea facts =
            Fields.longText("conference.contribution.facts", Refusals.TEXT, "conference.contribution.facts.help");
    private final TextArea worries =
            Fields.longText("conference.contribution.worries", Refusals.TEXT, "conference.contribution.worries.help");
    private final TextArea goesWell = Fields.optional(Fields.longText(
            "conference.contribution.goesWell", Refusals.TEXT, "conference.contribution.goesWell.help"));
    private final TextArea question = Fields.optional(Fields.longText(
            "conference.contribution.question", Refusals.TEXT, "conference.contribution.question.help"));
    private final LabelField label = new LabelField(Label.GENERAL);
    private final ErrorSummary errors =
            new ErrorSummary(Map.of("facts", facts, "worries", worries, "goesWell", goesWell, "question", question));

    ContributionFields(BiFunction<ContributionForm, Label, Outcome<?>> contribute, Runnable done) {
        add(
                errors,
                new FormColumn(facts, worries, goesWell, question, label),
                new StickyActions().primary(Texts.of("conference.contribute.verb"), () -> {
                    boolean accepted = errors.show(contribute.apply(read(), label.getValue()));
                    if (accepted) {
                        done.run();
                    }
                    return accepted;
                }));
    }

    void write(ContributionForm form) {
        facts.setValue(form.facts());
        worries.setValue(form.worries());
        goesWell.setValue(form.goesWell());
        question.setValue(form.question());
    }

    private ContributionForm read() {
        return new ContributionForm(facts.getValue(), worries.getValue(), goesWell.getValue(), question.getValue());
    }
}
