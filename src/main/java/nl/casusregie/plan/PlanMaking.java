package nl.casusregie.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Membership;
import nl.casusregie.access.TeamRole;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.EffectOnChildren;
import nl.casusregie.casefile.ForTheChildren;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.plan.PlanEvents.HouseholdHeardOnPlan;
import nl.casusregie.plan.PlanEvents.PlanAnswered;
import nl.casusregie.plan.PlanEvents.PlanDrafted;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the plan: draft, hear the household on it, and let the organisations agree or object. */
@Service
@Transactional
public class PlanMaking {

    /** The refusal of what was written in an older state of the draft. */
    public static final String CHANGED_MEANWHILE = "refusal.planChangedMeanwhile";

    private final PlanBook plans;
    private final Households households;
    private final EffectOnChildren effect;
    private final Teams teams;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanMaking(
            PlanBook plans,
            Households households,
            EffectOnChildren effect,
            Teams teams,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.households = households;
        this.effect = effect;
        this.teams = teams;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The plan as somebody begins to write in it.
     *
     * @param revision which state of the draft it is; 0 while there is none
     * @param savedBy who wrote that
     */
    public record Beginning(PlanForm content, int revision, String savedBy) {}

    /** What to go on with, and which state of it that is, for {@link #saveDraft(CaseId, PlanForm, int)}. */
    public Beginning beginning(CaseId caseId) {
        access.enter(CaseAction.DRAFT_PLAN, caseId);
        return plans.inTheMaking(caseId)
                .map(plan -> new Beginning(plan.content(), plan.revision(), plan.draftedBy()))
                .orElseGet(() ->
                        new Beginning(plans.agreed(caseId).map(Plan::content).orElseGet(PlanForm::empty), 0, ""));
    }

    /** Keeps an unfinished draft if nobody else has kept another since; answers the revision to go on with. */
    public Outcome<Integer> saveDraft(CaseId caseId, PlanForm form, int basedOn) {
        return outdated(caseId, basedOn).map(Outcome::<Integer>refused).orElseGet(() -> saveDraft(caseId, form)
                .map(saved -> plans.revision(caseId)));
    }

    /** Finishes the draft if nobody else has kept another since. */
    public Outcome<CaseId> draft(CaseId caseId, PlanForm form, int basedOn) {
        return outdated(caseId, basedOn).map(Outcome::<CaseId>refused).orElseGet(() -> draft(caseId, form));
    }

    private Optional<Refusal> outdated(CaseId caseId, int basedOn) {
        access.enter(CaseAction.DRAFT_PLAN, caseId);
        return plans.lockInTheMaking(caseId)
                .filter(plan -> plan.revision() != basedOn)
                .map(plan -> Refusal.of(CHANGED_MEANWHILE, plan.draftedBy()));
    }

    /** What to go on with: the draft as it was left, else what holds now, else nothing. */
    public PlanForm startingPoint(CaseId caseId) {
        access.enter(CaseAction.DRAFT_PLAN, caseId);
        return plans.inTheMaking(caseId)
                .or(() -> plans.agreed(caseId))
                .map(Plan::content)
                .orElseGet(PlanForm::empty);
    }

    /** Keeps an unfinished draft. */
    public Outcome<CaseId> saveDraft(CaseId caseId, PlanForm form) {
        access.enter(CaseAction.DRAFT_PLAN, caseId);
        Refusals refusals = form.checkDraft();
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.DRAFT_PLAN, caseId, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    plans.write(caseId, form);
                    return Outcome.done(caseId);
                });
    }

    /** Finishes the draft; the household is heard on it next. */
    public Outcome<CaseId> draft(CaseId caseId, PlanForm form) {
        access.enter(CaseAction.DRAFT_PLAN, caseId);
        Refusals refusals = form.check(LocalDate.now(clock), team(caseId));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.DRAFT_PLAN, caseId, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    plans.write(caseId, form).finishDraft();
                    timeline.add(caseId, "timeline.planDrafted", "");
                    events.publishEvent(new PlanDrafted(caseId, form.phase()));
                    return Outcome.done(caseId);
                });
    }

    /** Records what each person says of the plan; everybody is heard or the exception is reasoned. */
    public Outcome<CaseId> hear(CaseId caseId, List<HouseholdView> views) {
        access.enter(CaseAction.HEAR_ON_PLAN, caseId);
        Refusals refusals = new Refusals();
        views.forEach(view -> view.check(refusals));
        households
                .ids(caseId)
                .forEach(person -> refusals.refuseIf(
                        views.stream().noneMatch(view -> view.personId().equals(person.value())),
                        HouseholdView.fieldOf(person.value()),
                        "refusal.viewNeeded"));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        Plan plan = plans.lockInTheMaking(caseId).orElse(null);
        Optional<Refusal> refusal = work.take(WorkKind.HEAR_ON_PLAN, caseId, null);
        if (refusal.isPresent() || plan == null) {
            return Outcome.refused(refusal.orElseGet(() -> Refusal.of("refusal.notAsked")));
        }
        plan.heard(views);
        timeline.add(caseId, "timeline.heardOnPlan", "");
        events.publishEvent(new HouseholdHeardOnPlan(caseId));
        return Outcome.done(caseId);
    }

    /**
     * Answers for my organisation; an objection needs its reason and sends the plan back to whoever drafts. Who agrees says what the
     * plan means for the children.
     */
    public Outcome<AgreementState> agree(CaseId caseId, boolean agrees, String objection, ForTheChildren said) {
        Actor me = Actors.current();
        OrganisationId mine = me.organisation();
        access.enter(CaseAction.AGREE_PLAN, caseId, mine.value());
        Refusals refusals = new Refusals()
                .refuseIf(!agrees && objection.isBlank(), "objection", "refusal.objectionNeedsReason")
                .limit(objection, "objection", Refusals.TEXT);
        if (agrees) {
            effect.check(caseId, said, refusals);
        }
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        // The plan before the work: whoever answers first also closes the work of the others.
        Plan plan = plans.lockInTheMaking(caseId).orElse(null);
        Optional<Refusal> refusal = work.take(WorkKind.AGREE_PLAN, caseId, mine.value());
        if (refusal.isPresent() || plan == null) {
            return Outcome.refused(refusal.orElseGet(() -> Refusal.of("refusal.notAsked")));
        }
        Optional<Plan> earlier = plans.lockAgreed(caseId);
        String reason = agrees ? "" : objection.strip();
        if (agrees) {
            effect.keep(caseId, ContentKind.PLAN, plan.id(), said);
        }
        AgreementState state = plan.answer(me, agrees, reason, teams.deciding(caseId), clock.instant());
        timeline.add(
                caseId,
                agrees ? "timeline.planAgreedBy" : "timeline.planObjectedTo",
                reason,
                plan.id(),
                plan.protection());
        if (state == AgreementState.AGREED) {
            earlier.ifPresent(plan::supersede);
            timeline.add(caseId, "timeline.planAgreed", "");
        }
        events.publishEvent(new PlanAnswered(caseId, mine, state));
        return Outcome.done(state);
    }

    private Set<UserId> team(CaseId caseId) {
        return teams.active(caseId).stream()
                .filter(member -> member.role() != TeamRole.INPUT)
                .map(Membership::user)
                .collect(Collectors.toSet());
    }
}
