package nl.casusregie.evaluation.ui;

import nl.casusregie.evaluation.EvaluationDecision;
import nl.casusregie.evaluation.Experience;
import nl.casusregie.evaluation.WorstIncident;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.shell.ui.StatusChip;
import nl.casusregie.shell.ui.Texts;
import nl.casusregie.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How evaluations and measurements read, everywhere the same. */
final class EvaluationWords {

    private EvaluationWords() {}

    static StatusChip chip(BottomLineStatus status) {
        return new StatusChip(
                Texts.of(status.key()),
                switch (status) {
                    case OPEN -> Tone.NEUTRAL;
                    case MET -> Tone.GOOD;
                    case PARTLY -> Tone.WARN;
                    case NOT_MET -> Tone.BAD;
                });
    }

    static String keyOf(@Nullable EvaluationDecision decision) {
        return decision == null ? "shell.unknown" : decision.key();
    }

    static String incidents(@Nullable Integer number, @Nullable WorstIncident worst) {
        if (number == null || number == 0) {
            return Texts.of("evaluation.incidents.none");
        }
        String howBad = worst == null ? "" : Texts.of(worst.key());
        return Texts.of(number == 1 ? "evaluation.incidents.one" : "evaluation.incidents.many", number, howBad);
    }

    static String score(Experience experience) {
        Integer safety = experience.safety();
        if (experience.refused() || safety == null) {
            return Texts.of("evaluation.score.refused");
        }
        String by = experience.filledInBy() == null
                ? ""
                : Texts.of(experience.filledInBy().key());
        Integer wellbeing = experience.wellbeing();
        return wellbeing == null
                ? Texts.of("evaluation.score.safety", safety, by)
                : Texts.of("evaluation.score.both", safety, wellbeing, by);
    }
}
