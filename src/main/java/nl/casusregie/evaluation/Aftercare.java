package nl.casusregie.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.evaluation.EvaluationEvents.MeasurementBroughtForward;
import nl.casusregie.evaluation.EvaluationEvents.MeasurementRecorded;
import nl.casusregie.household.Households;
import nl.casusregie.inbox.Inbox;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures how it goes after scaling down, until it is stable or has gone wrong again. */
@Service
@Transactional
public class Aftercare {

    private final MeasurementRepository measurements;
    private final Households households;
    private final CaseFiles cases;
    private final Inbox inbox;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Aftercare(
            MeasurementRepository measurements,
            Households households,
            CaseFiles cases,
            Inbox inbox,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measurements = measurements;
        this.households = households;
        this.cases = cases;
        this.inbox = inbox;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Finishes the step. */
    public Outcome<MeasurementOutcome> record(CaseId caseId, MeasurementForm form) {
        access.enter(CaseAction.RECORD_MEASUREMENT, caseId);
        Refusals refusals = form.check(households.ids(caseId));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.RECORD_MEASUREMENT, caseId, null)
                .map(Outcome::<MeasurementOutcome>refused)
                .orElseGet(() -> Outcome.done(keep(caseId, form)));
    }

    private MeasurementOutcome keep(CaseId caseId, MeasurementForm form) {
        MeasurementOutcome outcome = Objects.requireNonNull(form.outcome());
        int number = measurements.countByCaseId(caseId.value()) + 1;
        Measurement kept = measurements.save(new Measurement(caseId, number, form, Actors.current(), clock.instant()));
        timeline.add(caseId, "timeline.measured." + outcome, form.motivation(), kept.id(), kept.protection());
        events.publishEvent(new MeasurementRecorded(caseId, outcome));
        return outcome;
    }

    /** Measures now instead of on the planned day; only while aftercare waits for that day. */
    public Outcome<CaseId> bringForward(CaseId caseId) {
        access.enter(CaseAction.RECORD_MEASUREMENT, caseId);
        return new Refusals()
                .refuseIf(!waitsForMeasurement(caseId), "", "refusal.measurementOnlyInAftercare")
                .orElseDo(() -> {
                    timeline.add(caseId, "timeline.measurementBroughtForward", "");
                    events.publishEvent(new MeasurementBroughtForward(caseId));
                    return caseId;
                });
    }

    private boolean waitsForMeasurement(CaseId caseId) {
        return cases.describe(caseId).phase() == CasePhase.AFTERCARE
                && inbox.waitingOn(caseId).stream()
                        .noneMatch(item ->
                                item.kind() == WorkKind.RECORD_MEASUREMENT || item.kind() == WorkKind.CLOSE_CASE);
    }

    /** The newest measurements, the newest first. */
    public List<MeasurementRecord> newest(CaseId caseId, int atMost) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return measurements.findByCaseIdOrderByNumberDesc(caseId.value(), Limit.of(atMost)).stream()
                .filter(each -> permit.sees(each.protection()))
                .map(Measurement::record)
                .toList();
    }
}
