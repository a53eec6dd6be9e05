package nl.casusregie.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.evaluation.EvaluationEvents.ScalingDownAnswered;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the organisations of the team confirm that a case is scaled down, or object; two carry it together. */
@Service
@Transactional
public class ScalingDown {

    private static final int CONFIRMATIONS_NEEDED = 2;

    private final EvaluationRepository evaluations;
    private final ScalingDownAnswers answers;
    private final Teams teams;
    private final EffectOnChildren effect;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScalingDown(
            EvaluationRepository evaluations,
            ScalingDownAnswers answers,
            Teams teams,
            EffectOnChildren effect,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.teams = teams;
        this.effect = effect;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers for my organisation: confirms with the whole checklist, or objects with the reason. Who objects decides nothing, so
     * only who confirms says what it means for the children.
     */
    public Outcome<ScalingDownState> answer(CaseId caseId, ScalingDownForm form, ForTheChildren said) {
        Actor me = Actors.current();
        OrganisationId mine = me.organisation();
        access.enter(CaseAction.CONFIRM_SCALING_DOWN, caseId, mine.value());
        Refusals refusals = form.check();
        if (Boolean.TRUE.equals(form.confirms())) {
            effect.check(caseId, said, refusals);
        }
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        // The proposal before the work: whoever answers first also closes the work of the others.
        Evaluation proposal = evaluations.lockProposals(caseId.value(), Limit.of(1)).stream()
                .findFirst()
                .orElse(null);
        Optional<Refusal> refusal = work.take(WorkKind.CONFIRM_SCALING_DOWN, caseId, mine.value());
        if (refusal.isPresent() || proposal == null) {
            return Outcome.refused(refusal.orElseGet(() -> Refusal.of("refusal.notAsked")));
        }
        ScalingDownAnswer answer = answers.save(new ScalingDownAnswer(caseId, proposal, form, me, clock.instant()));
        if (answer.confirms()) {
            effect.keep(caseId, ContentKind.SCALING_DOWN_ANSWER, answer.id(), said);
        }
        timeline.add(
                caseId,
                answer.confirms() ? "timeline.scalingDownConfirmed" : "timeline.scalingDownObjectedTo",
                form.objection().strip(),
                answer.id(),
                answer.protection());
        ScalingDownState state = state(caseId, proposal);
        events.publishEvent(new ScalingDownAnswered(caseId, mine, state));
        return Outcome.done(state);
    }

    private ScalingDownState state(CaseId caseId, Evaluation proposal) {
        List<ScalingDownAnswer> given = answers.findByEvaluationIdOrderByAnsweredAt(proposal.id());
        if (given.stream().anyMatch(answer -> !answer.confirms())) {
            return ScalingDownState.NOT_AGREED;
        }
        if (given.size() >= CONFIRMATIONS_NEEDED) {
            return ScalingDownState.CONFIRMED;
        }
        Set<UUID> answered =
                given.stream().map(ScalingDownAnswer::organisationId).collect(Collectors.toSet());
        boolean everybodyAnswered = teams.deciding(caseId).stream().allMatch(each -> answered.contains(each.value()));
        return everybodyAnswered ? ScalingDownState.NOT_AGREED : ScalingDownState.OPEN;
    }

    /** What the organisations answered to the newest proposal. */
    public List<ScalingDownRecord> answers(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return evaluations
                .findFirstByCaseIdAndDecisionOrderByNumberDesc(caseId.value(), EvaluationDecision.SCALE_DOWN)
                .map(proposal -> answers.findByEvaluationIdOrderByAnsweredAt(proposal.id()).stream()
                        .filter(each -> permit.sees(each.protection()))
                        .map(ScalingDownAnswer::record)
                        .toList())
                .orElseGet(List::of);
    }
}
