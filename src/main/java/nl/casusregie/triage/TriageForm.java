package nl.casusregie.triage;

import java.util.List;
import java.util.Optional;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in at triage.
 *
 * @param acuteNow whether somebody is in direct danger now; null as long as it was not answered
 * @param adviceText what the applicant is advised, asked or referred to; obligatory unless the case is admitted
 */
public record TriageForm(
        List<CriterionAnswer> answers,
        @Nullable Boolean acuteNow,
        @Nullable TriageOutcome outcome,
        String motivation,
        String adviceText) {

    public TriageForm {
        answers = List.copyOf(answers);
    }

    Optional<Answer> answerTo(Criterion criterion) {
        return answers.stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.answer()));
    }

    private String motivationOf(Criterion criterion) {
        return answers.stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .map(CriterionAnswer::motivation)
                .orElse("");
    }

    /** Whether somebody said that there is danger now. */
    boolean isAcute() {
        return Boolean.TRUE.equals(acuteNow);
    }

    Refusals check() {
        Refusals refusals = new Refusals();
        for (Criterion criterion : Criterion.values()) {
            String motivation = motivationOf(criterion);
            refusals.refuseIf(answerTo(criterion).isEmpty(), criterion.name(), "refusal.criterionUnanswered")
                    .refuseIf(
                            criterion.isCore() && motivation.isBlank(),
                            criterion + ".motivation",
                            "refusal.criterionNeedsMotivation")
                    .limit(motivation, criterion + ".motivation", Refusals.TEXT);
        }
        boolean adviceNeeded = outcome != null && outcome != TriageOutcome.ACCEPT && outcome != TriageOutcome.ACUTE;
        return refusals.require(acuteNow, "acuteNow")
                .require(outcome, "outcome")
                .refuseIf(
                        outcome == TriageOutcome.ACUTE && Boolean.FALSE.equals(acuteNow),
                        "outcome",
                        "refusal.acuteWithoutDanger")
                .requireText(motivation, "motivation", Refusals.TEXT)
                .refuseIf(adviceNeeded && adviceText.isBlank(), "adviceText", "refusal.adviceNeeded." + outcome)
                .limit(adviceText, "adviceText", Refusals.TEXT);
    }
}
