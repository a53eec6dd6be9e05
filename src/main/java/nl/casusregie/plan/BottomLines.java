package nl.casusregie.plan;

import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.plan.PlanEvents.BottomLineBroken;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges bottom lines between evaluations, by what somebody saw. One that is not kept does not wait for the next evaluation: it is
 * put higher up in the same transaction (domain.md 2.7: what happens if agreements are not kept).
 */
@Service
@Transactional
public class BottomLines {

    private final PlanBook plans;
    private final Judgements seen;
    private final CaseAccess access;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    BottomLines(
            PlanBook plans, Judgements seen, CaseAccess access, Timeline timeline, ApplicationEventPublisher events) {
        this.plans = plans;
        this.seen = seen;
        this.access = access;
        this.timeline = timeline;
        this.events = events;
    }

    /** Says whether a bottom line is kept, and from what that shows. */
    public Outcome<UUID> judge(CaseId caseId, UUID line, @Nullable BottomLineStatus status, String evidence) {
        Permit permit = access.enter(CaseAction.JUDGE_BOTTOM_LINE, caseId, line);
        Refusals refusals = new Refusals()
                .require(status, "status")
                .refuseIf(status == BottomLineStatus.OPEN, "status", "refusal.required")
                .refuseIf(evidence.isBlank(), "evidence", "refusal.observationNeeded")
                .limit(evidence, "evidence", Refusals.TEXT);
        Plan plan = plans.lockAgreed(caseId)
                .filter(found -> permit.sees(found.protection()))
                .orElse(null);
        if (!refusals.none() || status == null) {
            return Outcome.refused(refusals.list());
        }
        if (plan == null || plan.bottomLine(line).isEmpty()) {
            return Outcome.refused(Refusal.of("refusal.bottomLineNotInPlan"));
        }
        plan.judge(Map.of(line, status));
        BottomLine judged = plan.bottomLine(line).orElseThrow();
        seen.write(caseId, plan.id(), judged, evidence);
        timeline.add(
                caseId,
                "timeline.bottomLine." + status,
                judged.requirement() + "\n" + evidence.strip(),
                plan.id(),
                plan.protection());
        if (status == BottomLineStatus.NOT_MET) {
            events.publishEvent(new BottomLineBroken(caseId, line));
        }
        return Outcome.done(line);
    }

    /** What was seen last of each bottom line. */
    public Map<UUID, JudgementRecord> evidence(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        boolean mayRead = plans.agreed(caseId)
                .filter(plan -> permit.sees(plan.protection()))
                .isPresent();
        return mayRead ? seen.newest(caseId) : Map.of();
    }
}
