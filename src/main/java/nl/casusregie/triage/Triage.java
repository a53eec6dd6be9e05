package nl.casusregie.triage;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Permit;
import nl.casusregie.access.Relation;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.signal.Applications;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about applications: every criterion gets an answer, a table advises, people decide with a motivation. */
@Service
@Transactional
public class Triage {

    private final TriageDecisions decisions;
    private final AdmissionAdvice admission;
    private final Applications applications;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final Work work;
    private final Directory directory;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Triage(
            TriageDecisions decisions,
            AdmissionAdvice admission,
            Applications applications,
            CaseFiles cases,
            CaseAccess access,
            Work work,
            Directory directory,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.admission = admission;
        this.applications = applications;
        this.cases = cases;
        this.access = access;
        this.work = work;
        this.directory = directory;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** What the table advises on the answers so far; a criterion without an answer counts as unknown. */
    public AdmissionAdvice.Advice advise(TriageForm form) {
        int yes = 0;
        int unknown = 0;
        for (Criterion criterion : Criterion.values()) {
            Answer answer = form.answerTo(criterion).orElse(Answer.UNKNOWN);
            yes += criterion.isCore() && answer == Answer.YES ? 1 : 0;
            unknown += criterion.isCore() && answer == Answer.UNKNOWN ? 1 : 0;
        }
        return admission.advise(new AdmissionAdvice.Facts(
                form.answerTo(Criterion.C1).orElse(Answer.UNKNOWN),
                form.answerTo(Criterion.C2).orElse(Answer.UNKNOWN),
                yes,
                unknown,
                form.isAcute()));
    }

    /** Decides, and tells the applicant in writing. */
    public Outcome<TriageOutcome> decide(CaseId id, TriageForm form) {
        access.enter(CaseAction.DECIDE_TRIAGE, id);
        Refusals refusals = form.check();
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        TriageOutcome outcome = Objects.requireNonNull(form.outcome());
        return work.take(WorkKind.DECIDE_TRIAGE, id, null)
                .map(Outcome::<TriageOutcome>refused)
                .orElseGet(() -> {
                    TriageDecision decision = decisions.save(new TriageDecision(
                            id, form, outcome, advise(form), Actors.current().id(), clock.instant()));
                    timeline.add(
                            id, "timeline.triage." + outcome, form.motivation(), decision.id(), decision.protection());
                    follow(id, outcome, form);
                    events.publishEvent(new TriageDecided(id, outcome, form.motivation()));
                    return Outcome.done(outcome);
                });
    }

    /** The decisions so far, oldest first; the applicant sees them too, as the answer. */
    public List<TriageRecord> decisions(CaseId id) {
        Permit permit = access.enter(CaseAction.SEE_APPLICATION, id);
        return decisions.findByCaseIdOrderByDecidedAt(id.value()).stream()
                .filter(decision -> permit.rule() == Relation.APPLICANT || permit.sees(decision.protection()))
                .map(decision -> decision.record(directory.nameOf(decision.decidedBy())))
                .toList();
    }

    private void follow(CaseId id, TriageOutcome outcome, TriageForm form) {
        if (outcome == TriageOutcome.MORE_INFORMATION) {
            applications.askApplicant(id, form.adviceText());
        } else if (outcome.endsTheCase()) {
            cases.notAdmitted(id, form.adviceText());
        }
    }
}
