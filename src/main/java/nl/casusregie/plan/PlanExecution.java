package nl.casusregie.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agreed plan up to date while it is carried out. */
@Service
@Transactional
public class PlanExecution {

    private final PlanBook plans;
    private final Judgements seen;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Clock clock;

    PlanExecution(PlanBook plans, Judgements seen, CaseAccess access, Timeline timeline, Clock clock) {
        this.plans = plans;
        this.seen = seen;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Says how far an action is, when nothing that has a name holds it up. */
    public Outcome<UUID> updateAction(CaseId caseId, UUID action, @Nullable ActionStatus status, String note) {
        return updateAction(caseId, action, status, status == ActionStatus.BLOCKED ? Blocker.OTHER : null, note);
    }

    /** Says how far an action is; an end or a standstill needs its result or reason, a standstill also what holds it up. */
    public Outcome<UUID> updateAction(
            CaseId caseId, UUID action, @Nullable ActionStatus status, @Nullable Blocker blocker, String note) {
        access.enter(CaseAction.UPDATE_ACTION, caseId, action);
        Refusals refusals = new Refusals()
                .require(status, "status")
                .refuseIf(
                        status != null && status.needsNote() && note.isBlank(),
                        "note",
                        "refusal.actionNeedsNote." + status)
                .refuseIf(status == ActionStatus.BLOCKED && blocker == null, "blocker", "refusal.required")
                .limit(note, "note", Refusals.TEXT);
        if (!refusals.none() || status == null) {
            return Outcome.refused(refusals.list());
        }
        Optional<Plan> plan = plans.lockAgreed(caseId);
        Optional<PlanAction> changed = plan.flatMap(found ->
                found.progress(action, each -> each.progressed(status, blocker, note.strip(), LocalDate.now(clock))));
        changed.ifPresent(each -> timeline.add(
                caseId,
                "timeline.action." + status,
                (each.title() + "\n" + each.note()).strip(),
                plan.orElseThrow().id(),
                plan.orElseThrow().protection()));
        return changed.map(each -> Outcome.done(action))
                .orElseGet(() -> Outcome.refused(Refusal.of("refusal.actionNotInPlan")));
    }

    /** What the agreed plan holds, for a module that has entered the case itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PlanForm> agreedContent(CaseId caseId) {
        return plans.agreed(caseId).map(Plan::content);
    }

    /** Carries the judgement of an evaluation over into the plan, with what it rests on; the evaluation has entered the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void evaluated(
            CaseId caseId, Map<UUID, BottomLineStatus> judgements, Map<UUID, String> evidence, int phase) {
        Plan plan = plans.lockAgreed(caseId).orElseThrow(() -> new IllegalStateException("no plan to evaluate"));
        plan.evaluated(judgements, phase, LocalDate.now(clock));
        plan.content()
                .bottomLines()
                .forEach(line -> seen.write(caseId, plan.id(), line, evidence.getOrDefault(line.id(), "")));
    }
}
