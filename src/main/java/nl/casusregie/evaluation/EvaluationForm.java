package nl.casusregie.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded at an evaluation. Refusals about a line name it: {@code bottomLines.<id>.evidence},
 * {@code goals.<id>.progress}, {@code persons.<id>.safety}.
 *
 * @param incidents how many incidents since the last time
 * @param planPhase the phase of the plan from now on: 1 direct safety, 2 risk-driven, 3 recovery
 */
public record EvaluationForm(
        List<LineJudgement> judgements,
        List<GoalProgress> progress,
        @Nullable Integer incidents,
        @Nullable WorstIncident worstIncident,
        List<Experience> experiences,
        @Nullable EvaluationDecision decision,
        String reason,
        @Nullable Integer planPhase) {

    public EvaluationForm {
        judgements = List.copyOf(judgements);
        progress = List.copyOf(progress);
        experiences = List.copyOf(experiences);
    }

    Refusals check(PlanForm plan, List<PersonId> household) {
        Refusals refusals = new Refusals();
        plan.bottomLines().forEach(line -> judgement(line.id())
                .orElseGet(() -> new LineJudgement(line.id(), "", null, ""))
                .check(refusals));
        plan.goals().forEach(goal -> progress(goal.id())
                .orElseGet(() -> new GoalProgress(goal.id(), "", null, ""))
                .check(refusals));
        Incidents.check(refusals, incidents, worstIncident);
        Experience.checkAll(experiences, household, refusals, false);
        return refusals.require(decision, "decision")
                .refuseIf(
                        decision == EvaluationDecision.SCALE_DOWN && !allMet(plan),
                        "decision",
                        "refusal.scaleDownNeedsBottomLines")
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(planPhase == null || planPhase < 1 || planPhase > 3, "planPhase", "refusal.required");
    }

    /** The end condition: every bottom line is met (domain.md 2.11). */
    private boolean allMet(PlanForm plan) {
        return plan.bottomLines().stream().allMatch(line -> judgement(line.id())
                .filter(each -> each.status() == BottomLineStatus.MET)
                .isPresent());
    }

    /** The same, with what bottom lines and goals said at this moment; lines that are not in the plan are left out. */
    EvaluationForm quoting(PlanForm plan) {
        return new EvaluationForm(
                plan.bottomLines().stream()
                        .flatMap(line -> judgement(line.id()).map(each -> each.of(line)).stream())
                        .toList(),
                plan.goals().stream()
                        .flatMap(goal -> progress(goal.id()).map(each -> each.of(goal)).stream())
                        .toList(),
                incidents,
                worstIncident,
                experiences,
                decision,
                reason.strip(),
                planPhase);
    }

    private Optional<LineJudgement> judgement(UUID line) {
        return judgements.stream()
                .filter(each -> each.bottomLineId().equals(line))
                .findFirst();
    }

    private Optional<GoalProgress> progress(UUID goal) {
        return progress.stream().filter(each -> each.goalId().equals(goal)).findFirst();
    }
}
