package nl.casusregie.workflow.planmaking;

import java.util.Map;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.plan.AgreementState;
import nl.casusregie.plan.PlanEvents.HouseholdHeardOnPlan;
import nl.casusregie.plan.PlanEvents.PlanAnswered;
import nl.casusregie.plan.PlanEvents.PlanDrafted;
import nl.casusregie.workflow.engine.TaskCompletion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves plan making on when the domain has decided. */
@Component
class PlanMakingSteps {

    private final TaskCompletion tasks;

    PlanMakingSteps(TaskCompletion tasks) {
        this.tasks = tasks;
    }

    /** Each round begins undecided; the value of the round before would close the question at once. */
    @EventListener
    void on(PlanDrafted event) {
        tasks.complete(
                WorkKind.DRAFT_PLAN,
                event.caseId(),
                null,
                Map.of(
                        PlanMakingProcess.PLAN_PHASE, event.phase(),
                        PlanMakingProcess.PLAN_AGREEMENT, AgreementState.OPEN.name()));
    }

    @EventListener
    void on(HouseholdHeardOnPlan event) {
        tasks.complete(WorkKind.HEAR_ON_PLAN, event.caseId(), null, Map.of());
    }

    @EventListener
    void on(PlanAnswered event) {
        tasks.complete(
                WorkKind.AGREE_PLAN,
                event.caseId(),
                event.organisationId().value(),
                Map.of(PlanMakingProcess.PLAN_AGREEMENT, event.state().name()));
    }
}
