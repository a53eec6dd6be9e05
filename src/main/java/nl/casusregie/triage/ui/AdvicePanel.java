package nl.casusregie.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.casusregie.shell.ui.Section;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import nl.casusregie.triage.AdmissionAdvice.Advice;
import nl.casusregie.triage.Criterion;
import nl.casusregie.triage.TriageOutcome;

/** What the decision table advises on the answers so far, and why. */
class AdvicePanel extends Section {

    private final Div live = new Div();

    AdvicePanel() {
        super(Texts.of("triage.advice"));
        addClassName("cr-advice-panel");
        live.addClassName("cr-stack");
        live.addClassName("cr-advice");
        live.getElement().setAttribute("aria-live", "polite");
        add(live);
    }

    void show(Advice advice, int answered) {
        live.removeAll();
        int all = Criterion.values().length;
        Span count = new Span(Texts.of("triage.advice.answered", answered, all));
        count.addClassName("cr-quiet");
        if (answered == 0) {
            live.add(new Paragraph(Texts.of("triage.advice.none")), count);
            return;
        }
        live.add(
                new StatusChip(Texts.of(advice.outcome().key()), toneOf(advice.outcome())),
                new Paragraph(Texts.of("admissionReason." + advice.reason())),
                count,
                new Paragraph(Texts.of("triage.advice.peopleDecide")));
    }

    static Tone toneOf(TriageOutcome outcome) {
        return switch (outcome) {
            case ACCEPT -> Tone.GOOD;
            case ACUTE -> Tone.BAD;
            case MORE_INFORMATION -> Tone.WARN;
            case OTHER_TABLE, ADVICE -> Tone.NEUTRAL;
        };
    }
}
