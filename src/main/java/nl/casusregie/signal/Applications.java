package nl.casusregie.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Role;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.signal.ApplicationEvents.ApplicationSubmitted;
import nl.casusregie.signal.ApplicationEvents.ApplicationSupplemented;
import nl.casusregie.signal.ApplicationEvents.CompletenessJudged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in applications, judges whether they are complete and lets the applicant supplement them. */
@Service
@Transactional
public class Applications {

    private final ApplicationRepository applications;
    private final CaseFiles cases;
    private final Households households;
    private final CaseAccess access;
    private final Work work;
    private final ApplicationDrafts drafts;
    private final Timeline timeline;
    private final WaitingApplications waiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            CaseFiles cases,
            Households households,
            CaseAccess access,
            Work work,
            ApplicationDrafts drafts,
            Timeline timeline,
            WaitingApplications waiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.households = households;
        this.access = access;
        this.work = work;
        this.drafts = drafts;
        this.timeline = timeline;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /** Sends the application: opens the case and starts its trajectory. */
    public Outcome<CaseId> submit(ApplicationForm form) {
        return submit(CaseId.random(), form);
    }

    /** Sends it under an id that the wizard chose, so that a second click on "send" opens no second case. */
    public Outcome<CaseId> submit(CaseId id, ApplicationForm form) {
        Actor applicant = Actors.current();
        String region = Objects.requireNonNullElse(form.regionCode(), "");
        if (!region.isEmpty() && !applicant.has(Role.APPLICANT, region)) {
            throw new CaseNotVisible();
        }
        List<Refusal> reasons = form.check(LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (exists(id)) {
            access.enter(CaseAction.SEE_APPLICATION, id);
        } else {
            // Also when the household turns out to be their own, which from then on is kept from them.
            Actors.forCase(id, () -> open(id, form, region, applicant));
        }
        drafts.discard(id);
        return Outcome.done(id);
    }

    /** Also when it is somebody else's: that is refused, not overwritten. */
    private boolean exists(CaseId id) {
        return Actors.asSystem(id, () -> applications.existsById(id.value()));
    }

    /** What stands in the way of sending it, for whoever is still writing. */
    public List<Refusal> check(ApplicationForm form) {
        return form.check(LocalDate.now(clock));
    }

    private CaseId open(CaseId id, ApplicationForm form, String region, Actor applicant) {
        String title = form.persons().getFirst().initialTitle();
        cases.open(id, title, region, form.urgency(), applicant.id());
        access.enter(CaseAction.SEE_APPLICATION, id);
        households.settle(id, form.persons());
        applications.save(new Application(
                id,
                applicant.id(),
                form,
                Objects.requireNonNull(form.safetyNow()),
                Objects.requireNonNull(form.informed()),
                clock.instant()));
        timeline.add(id, "timeline.applicationSubmitted", "");
        events.publishEvent(new ApplicationSubmitted(id, region, form.urgency()));
        return id;
    }

    public ApplicationView view(CaseId id) {
        return readable(id).orElseThrow(CaseNotVisible::new);
    }

    /** The application, unless it was kept from whoever asks, who then still knows of the case. */
    public Optional<ApplicationView> readable(CaseId id) {
        Permit permit = access.enter(CaseAction.SEE_APPLICATION, id);
        return Optional.of(find(id))
                .filter(application -> permit.sees(application.protection()))
                .map(application -> application.view(cases.describe(id).urgency()));
    }

    /** Judges completeness: only a complete application goes to triage; else what is missing goes to the applicant. */
    public Outcome<CaseId> judge(CaseId id, boolean complete, String missing) {
        access.enter(CaseAction.CHECK_COMPLETENESS, id);
        Refusals refusals = new Refusals()
                .refuseIf(!complete && missing.isBlank(), "missing", "refusal.sayWhatIsMissing")
                .limit(missing, "missing", Refusals.TEXT);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.CHECK_COMPLETENESS, id, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    if (complete) {
                        waiting.judgeComplete(id);
                        timeline.add(id, "timeline.applicationComplete", "");
                    } else {
                        askApplicant(id, missing);
                    }
                    events.publishEvent(new CompletenessJudged(id, complete));
                    return Outcome.done(id);
                });
    }

    /** Puts the application back to the applicant, also when triage finds that it knows too little; stops the clock. */
    public void askApplicant(CaseId id, String missing) {
        Application application = find(id);
        application.askFor(missing.strip(), clock.instant());
        cases.stopClock(id);
        timeline.add(id, "timeline.moreAsked", missing, id.value(), application.protection());
    }

    /** The applicant adds what was asked; the clock runs again. */
    public Outcome<CaseId> supplement(CaseId id, String text) {
        access.enter(CaseAction.SUPPLEMENT_APPLICATION, id);
        Refusals refusals = new Refusals().requireText(text, "supplement", Refusals.TEXT);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.SUPPLEMENT_APPLICATION, id, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    find(id).supplement(text, clock.instant());
                    cases.startClock(id);
                    timeline.add(id, "timeline.applicationSupplemented", "");
                    events.publishEvent(new ApplicationSupplemented(id));
                    return Outcome.done(id);
                });
    }

    private Application find(CaseId id) {
        return applications.findById(id.value()).orElseThrow(CaseNotVisible::new);
    }
}
