package nl.casusregie.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.evaluation.EvaluationEvents.EvaluationBroughtForward;
import nl.casusregie.evaluation.EvaluationEvents.EvaluationRecorded;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.plan.BottomLineStatus;
import nl.casusregie.plan.PlanEvents.BottomLineBroken;
import nl.casusregie.plan.PlanExecution;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates the plan: every bottom line, every goal, every person, and what is decided. */
@Service
@Transactional
public class Evaluations {

    private final EvaluationRepository evaluations;
    private final PlanExecution plans;
    private final Households households;
    private final CaseFiles cases;
    private final EffectOnChildren effect;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluations(
            EvaluationRepository evaluations,
            PlanExecution plans,
            Households households,
            CaseFiles cases,
            EffectOnChildren effect,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evaluations = evaluations;
        this.plans = plans;
        this.households = households;
        this.cases = cases;
        this.effect = effect;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Finishes the step; scaling down is refused while a bottom line is not met. */
    public Outcome<EvaluationDecision> record(CaseId caseId, EvaluationForm form, ForTheChildren said) {
        access.enter(CaseAction.RECORD_EVALUATION, caseId);
        PlanForm plan = plans.agreedContent(caseId).orElse(null);
        if (plan == null) {
            return Outcome.refused(Refusal.of("refusal.noAgreedPlan"));
        }
        Refusals refusals = form.check(plan, households.ids(caseId));
        effect.check(caseId, said, refusals);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.RECORD_EVALUATION, caseId, null)
                .map(Outcome::<EvaluationDecision>refused)
                .orElseGet(() -> Outcome.done(keep(caseId, form.quoting(plan), said)));
    }

    private EvaluationDecision keep(CaseId caseId, EvaluationForm form, ForTheChildren said) {
        EvaluationDecision decision = Objects.requireNonNull(form.decision());
        int phase = Objects.requireNonNull(form.planPhase());
        int number = evaluations.countByCaseId(caseId.value()) + 1;
        Evaluation kept = evaluations.save(new Evaluation(caseId, number, form, Actors.current(), clock.instant()));
        Map<UUID, BottomLineStatus> judged = form.judgements().stream()
                .collect(Collectors.toMap(LineJudgement::bottomLineId, each -> Objects.requireNonNull(each.status())));
        Map<UUID, String> evidence = form.judgements().stream()
                .collect(Collectors.toMap(LineJudgement::bottomLineId, LineJudgement::evidence));
        plans.evaluated(caseId, judged, evidence, phase);
        effect.keep(caseId, ContentKind.EVALUATION, kept.id(), said);
        timeline.add(caseId, "timeline.evaluated." + decision, form.reason(), kept.id(), kept.protection());
        events.publishEvent(new EvaluationRecorded(caseId, decision, phase));
        if (decision == EvaluationDecision.CONTINUE) {
            // Who goes on with a bottom line that is not kept does not decide alone that nothing follows.
            judged.entrySet().stream()
                    .filter(each -> each.getValue() == BottomLineStatus.NOT_MET)
                    .findFirst()
                    .ifPresent(each -> events.publishEvent(new BottomLineBroken(caseId, each.getKey())));
        }
        return decision;
    }

    /** Evaluates now instead of on the planned day; only while the plan is being carried out. */
    public Outcome<CaseId> bringForward(CaseId caseId) {
        access.enter(CaseAction.RECORD_EVALUATION, caseId);
        return new Refusals()
                .refuseIf(
                        cases.describe(caseId).phase() != CasePhase.EXECUTION, "", "refusal.evaluationOnlyInExecution")
                .orElseDo(() -> {
                    timeline.add(caseId, "timeline.evaluationBroughtForward", "");
                    events.publishEvent(new EvaluationBroughtForward(caseId));
                    return caseId;
                });
    }

    /** The newest evaluations, the newest first. */
    public List<EvaluationRecord> newest(CaseId caseId, int atMost) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return evaluations.findByCaseIdOrderByNumberDesc(caseId.value(), Limit.of(atMost)).stream()
                .filter(each -> permit.sees(each.protection()))
                .map(Evaluation::record)
                .toList();
    }

    public Optional<EvaluationRecord> last(CaseId caseId) {
        return newest(caseId, 1).stream().findFirst();
    }
}
