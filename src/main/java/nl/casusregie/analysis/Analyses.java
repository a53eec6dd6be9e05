package nl.casusregie.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.conference.ConferenceRecords;
import nl.casusregie.household.Hearings;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and settles the joint analysis; earlier rounds stay readable. */
@Service
@Transactional
public class Analyses {

    /** The refusal of what was written in an older state of the draft. */
    public static final String CHANGED_MEANWHILE = "refusal.analysisChangedMeanwhile";

    private final JointAnalysisRepository analyses;
    private final BoardRounds rounds;
    private final ConferenceRecords conferences;
    private final Hearings hearings;
    private final Households households;
    private final CaseAccess access;
    private final Directory directory;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Analyses(
            JointAnalysisRepository analyses,
            BoardRounds rounds,
            ConferenceRecords conferences,
            Hearings hearings,
            Households households,
            CaseAccess access,
            Directory directory,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.analyses = analyses;
        this.rounds = rounds;
        this.conferences = conferences;
        this.hearings = hearings;
        this.households = households;
        this.access = access;
        this.directory = directory;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** The draft of this round; a new round begins with what the round before concluded. */
    public AnalysisForm draft(CaseId caseId) {
        access.enter(CaseAction.SETTLE_ANALYSIS, caseId);
        return newest(caseId)
                .map(found -> found.isSettled() ? found.content().forNextRound() : found.content())
                .orElseGet(AnalysisForm::empty);
    }

    /** What the analysis must be complete in, to be said before somebody tries. */
    public Readiness readiness(CaseId caseId) {
        access.enter(CaseAction.SETTLE_ANALYSIS, caseId);
        return new Readiness(
                hearings.complete(caseId), households.hasChildren(caseId), conferences.missingContributions(caseId));
    }

    /** Keeps what has been written so far; answers the revision to go on with. */
    public Outcome<Integer> saveDraft(CaseId caseId, AnalysisForm form) {
        access.enter(CaseAction.SETTLE_ANALYSIS, caseId);
        JointAnalysis draft = draftOrNew(caseId);
        Refusals refusals = form.checkLengths();
        refuseIfOutdated(refusals, draft, form);
        return refusals.orElseDo(() -> {
            draft.save(form, Actors.current().id(), clock.instant());
            return analyses.saveAndFlush(draft).revision();
        });
    }

    /** Settles the analysis of this round; refused while something is missing that nobody may conclude without. */
    public Outcome<CaseId> settle(CaseId caseId, AnalysisForm form) {
        access.enter(CaseAction.SETTLE_ANALYSIS, caseId);
        rounds.lock(caseId);
        JointAnalysis draft = draftOrNew(caseId);
        Refusals refusals = form.checkToSettle(readiness(caseId));
        refuseIfOutdated(refusals, draft, form);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        Optional<Refusal> taken = work.take(WorkKind.SETTLE_ANALYSIS, caseId, null);
        return taken.map(Outcome::<CaseId>refused).orElseGet(() -> {
            draft.settle(form, Actors.current().id(), clock.instant());
            analyses.save(draft);
            rounds.carryOn(caseId, draft.round());
            timeline.add(
                    caseId, "timeline.analysisSettled", form.texts().whyItContinues(), draft.id(), draft.protection());
            events.publishEvent(new AnalysisSettled(caseId));
            return Outcome.done(caseId);
        });
    }

    /** The settled analyses, the newest first. */
    public List<AnalysisView> settled(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return analyses.findByCaseIdAndSettledAtIsNotNullOrderByRoundDesc(caseId.value()).stream()
                .filter(found -> permit.sees(found.protection()))
                .map(found -> new AnalysisView(
                        found.id(),
                        found.round(),
                        found.content(),
                        directory.nameOf(found.savedBy()),
                        Objects.requireNonNull(found.settledAt()),
                        found.protection()))
                .toList();
    }

    private void refuseIfOutdated(Refusals refusals, JointAnalysis draft, AnalysisForm form) {
        if (draft.revision() > 0 && draft.revision() != form.basedOn()) {
            refusals.refuseIf(true, "", CHANGED_MEANWHILE, directory.nameOf(draft.savedBy()));
        }
    }

    private JointAnalysis draftOrNew(CaseId caseId) {
        Optional<JointAnalysis> newest = newest(caseId);
        return newest.filter(found -> !found.isSettled())
                .orElseGet(() -> new JointAnalysis(
                        caseId, newest.orElse(null), Actors.current().id(), clock.instant()));
    }

    private Optional<JointAnalysis> newest(CaseId caseId) {
        return analyses.findFirstByCaseIdOrderByRoundDesc(caseId.value());
    }
}
