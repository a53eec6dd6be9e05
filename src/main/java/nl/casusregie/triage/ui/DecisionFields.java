package nl.casusregie.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shell.ui.Fields;
import nl.casusregie.shell.ui.FormColumn;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.triage.TriageOutcome;
import org.jspecify.annotations.Nullable;

/** The decision itself: what, why, and what the applicant is told; says so when it differs from the advice. */
class DecisionFields extends FormColumn {

    private final RadioButtonGroup<TriageOutcome> outcome =
            Fields.radios("triage.outcome", List.of(TriageOutcome.values()), TriageOutcome::key);
    private final TextArea motivation = Fields.longText("triage.motivation", Refusals.TEXT, "triage.motivation.help");
    private final TextArea adviceText = Fields.longText("triage.adviceText", Refusals.TEXT);
    private final Paragraph advice = new Paragraph();
    private final Div deviation = new Div();
    private @Nullable TriageOutcome advised;

    DecisionFields() {
        deviation.getElement().setAttribute("aria-live", "polite");
        add(advice, outcome, deviation, motivation, adviceText);
        outcome.addValueChangeListener(event -> follow());
        follow();
    }

    /** The advice again, because on a telephone the side comes after the form; null as long as there is none. */
    void advised(@Nullable TriageOutcome byTheTable) {
        advised = byTheTable;
        advice.setText(byTheTable == null ? "" : Texts.of("triage.advised", Texts.of(byTheTable.key())));
        follow();
    }

    private void follow() {
        TriageOutcome chosen = outcome.getValue();
        adviceText.setVisible(chosen != null);
        deviation.removeAll();
        if (chosen == null) {
            return;
        }
        adviceText.setLabel(Texts.of("triage.adviceText." + chosen));
        if (advised != null && advised != chosen) {
            deviation.add(new StatusChip(Texts.of("triage.deviates", Texts.of(advised.key())), Tone.WARN));
        }
    }

    RadioButtonGroup<TriageOutcome> outcomeField() {
        return outcome;
    }

    TextArea motivationField() {
        return motivation;
    }

    TextArea adviceTextField() {
        return adviceText;
    }
}
