package nl.casusregie.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;

/**
 * What the plan says. Refusals about a line name its place: {@code bottomLines.0.controller}, {@code goals.2.sign},
 * {@code actions.1.owner}.
 *
 * @param phase 1 direct safety, 2 risk-driven, 3 recovery
 * @param why what the unsafe situation is
 * @param arrangements what people of the household and its network promise each other
 * @param escalation signal, who acts, within how long
 * @param familyVersion the plan in plain words for the household
 */
public record PlanForm(
        int phase,
        String why,
        List<BottomLine> bottomLines,
        List<Goal> goals,
        List<Arrangement> arrangements,
        List<PlanAction> actions,
        String escalation,
        String familyVersion) {

    public PlanForm {
        bottomLines = List.copyOf(bottomLines);
        goals = List.copyOf(goals);
        arrangements = List.copyOf(arrangements);
        actions = List.copyOf(actions);
    }

    /** A plan in which nobody promises anything. */
    public PlanForm(
            int phase,
            String why,
            List<BottomLine> bottomLines,
            List<Goal> goals,
            List<PlanAction> actions,
            String escalation,
            String familyVersion) {
        this(phase, why, bottomLines, goals, List.of(), actions, escalation, familyVersion);
    }

    /** The same with other arrangements. */
    public PlanForm with(List<Arrangement> promised) {
        return new PlanForm(phase, why, bottomLines, goals, promised, actions, escalation, familyVersion);
    }

    public static PlanForm empty() {
        return new PlanForm(1, "", List.of(), List.of(), List.of(), "", "");
    }

    /**
     * Whether work of phase 2 or 3 has begun while a bottom line is not kept yet: first safety, then risk and recovery (domain.md 2.7).
     * Said, never stopped: people at the table may have their reasons.
     */
    public boolean runsAhead() {
        return isNotSafeYet()
                && (phase > 1 || actions.stream().anyMatch(action -> action.phase() > 1 && action.isBegun()));
    }

    /** Whether a bottom line is not kept, or was not looked at yet. */
    public boolean isNotSafeYet() {
        return bottomLines.stream().anyMatch(line -> line.status() != BottomLineStatus.MET);
    }

    /** A draft may be unfinished, but what is in it must fit. */
    Refusals checkDraft() {
        Refusals refusals = new Refusals()
                .limit(why, "why", Refusals.TEXT)
                .limit(escalation, "escalation", Refusals.TEXT)
                .limit(familyVersion, "familyVersion", Refusals.TEXT);
        for (int i = 0; i < bottomLines.size(); i++) {
            bottomLines.get(i).checkLength(refusals, "bottomLines." + i + ".");
        }
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).checkLength(refusals, "goals." + i + ".");
        }
        for (int i = 0; i < arrangements.size(); i++) {
            arrangements.get(i).checkLength(refusals, "arrangements." + i + ".");
        }
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).checkLength(refusals, "actions." + i + ".");
        }
        return refusals;
    }

    Refusals check(LocalDate today, Set<UserId> team) {
        Refusals refusals = new Refusals()
                .refuseIf(phase < 1 || phase > 3, "phase", "refusal.required")
                .requireText(why, "why", Refusals.TEXT)
                .refuseIf(bottomLines.isEmpty(), "bottomLines", "refusal.noBottomLine")
                .refuseIf(goals.stream().noneMatch(goal -> goal.phase() == phase), "goals", "refusal.noGoalInPhase");
        for (int i = 0; i < bottomLines.size(); i++) {
            bottomLines.get(i).check(refusals, "bottomLines." + i + ".", today);
        }
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).check(refusals, "goals." + i + ".");
        }
        for (int i = 0; i < arrangements.size(); i++) {
            arrangements.get(i).check(refusals, "arrangements." + i + ".");
        }
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).check(refusals, "actions." + i + ".", today, team);
        }
        return refusals.limit(escalation, "escalation", Refusals.TEXT)
                .requireText(familyVersion, "familyVersion", Refusals.TEXT);
    }
}
