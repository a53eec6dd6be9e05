package nl.casusregie.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Label;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.safety.SafetyEvents.AcuteReported;
import nl.casusregie.safety.SafetyEvents.SafetyJudged;
import nl.casusregie.safety.SafetyEvents.SafetySecured;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acute unsafety: reported at any moment by anybody of the case, without waiting for consent or triage; then made safe and confirmed. */
@Service
@Transactional
public class AcuteSafety {

    private final AcuteReports reports;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcuteSafety(
            AcuteReports reports,
            CaseFiles cases,
            CaseAccess access,
            Work work,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.cases = cases;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Reports that somebody is in danger now; refused with whom to call when the case has ended. */
    public Outcome<UUID> report(CaseId caseId, AcuteForm form) {
        access.enter(CaseAction.REPORT_ACUTE, caseId);
        return form.check()
                .refuseIf(cases.describe(caseId).phase().isFinal(), "", "refusal.acuteCaseHasEnded")
                .orElseDo(() -> {
                    UUID id = open(caseId, AcuteSource.REPORT, form);
                    events.publishEvent(new AcuteReported(caseId, id));
                    return id;
                });
    }

    /** Opens a report for what triage or the weighing of an incident found; the caller starts its process and has asked access. */
    public UUID openFrom(CaseId caseId, AcuteSource source, String text) {
        return open(caseId, source, new AcuteForm(text.strip(), "", "", false, false, ""));
    }

    private UUID open(CaseId caseId, AcuteSource source, AcuteForm form) {
        AcuteReport report = new AcuteReport(caseId, source, form, Actors.current(), clock.instant());
        timeline.add(caseId, "timeline.acuteReported." + source, form.happening(), report.id(), report.protection());
        // Whoever reports need not be somebody who may read reports.
        return Actors.forCase(caseId, () -> reports.save(report).id());
    }

    /** Records what was done to make it safe for the coming days. */
    public Outcome<UUID> secure(CaseId caseId, UUID reportId, SecuringForm form) {
        access.enter(CaseAction.SECURE_SAFETY, caseId, reportId);
        Refusals refusals = form.check(LocalDate.now(clock));
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.SECURE_SAFETY, caseId, reportId)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> {
                    find(caseId, reportId)
                            .secure(
                                    form.measures(),
                                    form.byWhom(),
                                    form.safeUntil(),
                                    Actors.current(),
                                    clock.instant());
                    timeline.add(caseId, "timeline.safetySecured", form.measures());
                    events.publishEvent(new SafetySecured(caseId, reportId));
                    return Outcome.done(reportId);
                });
    }

    /** Confirms that it is safe again, or says why it is not: then securing begins anew. */
    public Outcome<UUID> confirm(CaseId caseId, UUID reportId, @Nullable Boolean safeAgain, String why) {
        access.enter(CaseAction.CONFIRM_SAFETY, caseId, reportId);
        Refusals refusals = new Refusals().require(safeAgain, "safeAgain").requireText(why, "why", Refusals.TEXT);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        boolean safe = Boolean.TRUE.equals(safeAgain);
        return work.take(WorkKind.CONFIRM_SAFETY, caseId, reportId)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> {
                    judge(find(caseId, reportId), safe, why);
                    timeline.add(caseId, safe ? "timeline.safeAgain" : "timeline.notSafeYet", why);
                    events.publishEvent(new SafetyJudged(caseId, reportId, safe));
                    return Outcome.done(reportId);
                });
    }

    private void judge(AcuteReport report, boolean safe, String why) {
        if (safe) {
            report.confirmSafe(why, Actors.current(), clock.instant());
        } else {
            report.reject(why, Actors.current(), clock.instant());
        }
    }

    public AcuteReportView view(CaseId caseId, UUID reportId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, reportId);
        return view(find(caseId, reportId), permit);
    }

    /** All reports of the case, the newest first. */
    public List<AcuteReportView> ofCase(CaseId caseId) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId);
        return reports.findByCaseIdOrderByReportedAtDesc(caseId.value()).stream()
                .filter(report -> permit.sees(report.protection()))
                .map(report -> view(report, permit))
                .toList();
    }

    /** A shielded place is for who may see shielded addresses and, until it is safe again, for who has to make it safe. */
    private AcuteReportView view(AcuteReport report, Permit permit) {
        return report.view(permit.seesAll(Label.SHIELDED)
                || report.isOpen() && access.may(CaseAction.SECURE_SAFETY, permit.caseId()));
    }

    private AcuteReport find(CaseId caseId, UUID reportId) {
        return reports.findByIdAndCaseId(reportId, caseId.value()).orElseThrow(CaseNotVisible::new);
    }
}
