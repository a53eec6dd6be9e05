package nl.casusregie.plan;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds the version of the plan that is in the making and the one that holds; at most one of each per case. */
@Component
class PlanBook {

    private static final Set<PlanState> IN_THE_MAKING =
            EnumSet.of(PlanState.DRAFT, PlanState.HEARING, PlanState.AGREEING);
    private static final Set<PlanState> HOLDS = EnumSet.of(PlanState.AGREED);

    private final PlanRepository plans;
    private final Clock clock;

    PlanBook(PlanRepository plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    Optional<Plan> inTheMaking(CaseId caseId) {
        return plans.findByCaseIdAndStateIn(caseId.value(), IN_THE_MAKING);
    }

    Optional<Plan> lockInTheMaking(CaseId caseId) {
        return plans.lock(caseId.value(), IN_THE_MAKING);
    }

    Optional<Plan> agreed(CaseId caseId) {
        return plans.findByCaseIdAndState(caseId.value(), PlanState.AGREED);
    }

    Optional<Plan> lockAgreed(CaseId caseId) {
        return plans.lock(caseId.value(), HOLDS);
    }

    /** Which state of the version in the making this is, with everything written so far; 0 when there is none. */
    int revision(CaseId caseId) {
        plans.flush();
        return inTheMaking(caseId).map(Plan::revision).orElse(0);
    }

    /** Writes the draft into the version in the making, or begins the next version. */
    Plan write(CaseId caseId, PlanForm form) {
        Optional<Plan> found = lockInTheMaking(caseId);
        found.ifPresent(plan -> plan.write(form, Actors.current(), clock.instant()));
        return found.orElseGet(() -> plans.save(new Plan(
                caseId,
                plans.findFirstByCaseIdOrderByNumberDesc(caseId.value()).orElse(null),
                form,
                Actors.current(),
                clock.instant())));
    }
}
