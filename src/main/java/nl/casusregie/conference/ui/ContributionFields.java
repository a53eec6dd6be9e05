package nl.casusregie.conference.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.casusregie.access.Label;
import nl.casusregie.conference.Conferences;
import nl.casusregie.conference.ContributionForm;
import nl.casusregie.conference.GivenContribution;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.BothTexts;
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

    private ContributionForm base = GivenContribution.NOTHING.content();
    private int basedOn;

    /** Brings in what was written, unless a colleague brought in something else meanwhile. */
    interface Contributing {

        Outcome<?> contribute(ContributionForm form, Label label, int basedOn);
    }

    ContributionFields(Contributing contributing, Supplier<GivenContribution> given, Runnable done) {
        add(
                errors,
                new FormColumn(facts, worries, goesWell, question, label),
                new StickyActions().primary(Texts.of("conference.contribute.verb"), () -> {
                    Outcome<?> outcome = contributing.contribute(read(), label.getValue(), basedOn);
                    boolean accepted = errors.show(outcome);
                    if (accepted) {
                        done.run();
                    } else {
                        meet(given.get());
                    }
                    return accepted;
                }));
    }

    /** A colleague was first: what both wrote stands under each other, and nothing is lost when it is sent again. */
    private void meet(GivenContribution theirs) {
        if (theirs.revision() == basedOn) {
            return;
        }
        String whose = Texts.of("shell.both.whose", theirs.givenBy());
        BothTexts.meet(facts, base.facts(), theirs.content().facts(), whose);
        BothTexts.meet(worries, base.worries(), theirs.content().worries(), whose);
        BothTexts.meet(goesWell, base.goesWell(), theirs.content().goesWell(), whose);
        BothTexts.meet(question, base.question(), theirs.content().question(), whose);
        base = theirs.content();
        basedOn = theirs.revision();
        errors.show(List.of(Refusal.of(Conferences.CHANGED_MEANWHILE, theirs.givenBy())));
    }

    void write(ContributionForm form) {
        base = form;
        facts.setValue(form.facts());
        worries.setValue(form.worries());
        goesWell.setValue(form.goesWell());
        question.setValue(form.question());
    }

    private ContributionForm read() {
        return new ContributionForm(
                BothTexts.of(facts), BothTexts.of(worries), BothTexts.of(goesWell), BothTexts.of(question));
    }
}
