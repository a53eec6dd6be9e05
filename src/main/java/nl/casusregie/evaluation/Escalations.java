package nl.casusregie.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.evaluation.EvaluationEvents.EscalationHandled;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a question higher up when the team cannot go on by itself, and records the answer. */
@Service
@Transactional
public class Escalations {

    private final EscalationRepository escalations;
    private final EffectOnChildren effect;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalations(
            EscalationRepository escalations,
            EffectOnChildren effect,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.effect = effect;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Finishes the step with the answer of whoever was asked. */
    public Outcome<CaseId> handle(CaseId caseId, EscalationForm form, ForTheChildren said) {
        access.enter(CaseAction.HANDLE_ESCALATION, caseId);
        Refusals refusals = form.check(LocalDate.now(clock));
        effect.check(caseId, said, refusals);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.HANDLE_ESCALATION, caseId, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    Escalation kept = escalations.save(new Escalation(caseId, form, Actors.current(), clock.instant()));
                    effect.keep(caseId, ContentKind.ESCALATION, kept.id(), said);
                    timeline.add(
                            caseId, "timeline.escalated." + form.level(), form.answer(), kept.id(), kept.protection());
                    events.publishEvent(new EscalationHandled(caseId));
                    return Outcome.done(caseId);
                });
    }

    /** Every escalation, the newest first. */
    public List<EscalationRecord> all(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return escalations.findByCaseIdOrderByHandledAtDesc(caseId.value()).stream()
                .filter(each -> permit.sees(each.protection()))
                .map(Escalation::record)
                .toList();
    }
}
