package nl.casusregie.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes, withdraws and reopens cases. */
@Service
@Transactional
public class CaseEnding {

    private final CaseFiles files;
    private final CaseAccess access;
    private final Work work;
    private final List<ClosingObstacle> obstacles;
    private final EffectOnChildren effect;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseEnding(
            CaseFiles files,
            CaseAccess access,
            Work work,
            List<ClosingObstacle> obstacles,
            EffectOnChildren effect,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.access = access;
        this.work = work;
        this.obstacles = obstacles;
        this.effect = effect;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Closes the case after aftercare: refused while something is still running or the checklist is not filled. */
    public Outcome<CaseId> close(CaseId id, ClosingForm form, ForTheChildren said) {
        access.enter(CaseAction.CLOSE_CASE, id);
        LocalDate today = LocalDate.now(clock);
        Refusals refusals = new Refusals()
                .requireText(form.finalViews(), "finalViews", Refusals.TEXT)
                .requireText(form.whoKeepsWatching(), "whoKeepsWatching", Refusals.TEXT)
                .requireText(form.reopenSignals(), "reopenSignals", Refusals.TEXT)
                .limit(form.lessons(), "lessons", Refusals.TEXT)
                .require(form.retainUntil(), "retainUntil")
                .requireNotBefore(form.retainUntil(), today.plusYears(1), "retainUntil", "refusal.retentionTooShort");
        effect.check(id, said, refusals);
        LocalDate retainUntil = form.retainUntil();
        if (!refusals.none() || retainUntil == null) {
            return Outcome.refused(refusals.list());
        }
        List<Refusal> open =
                obstacles.stream().flatMap(each -> each.obstacles(id).stream()).toList();
        if (!open.isEmpty()) {
            return Outcome.refused(open);
        }
        return work.take(WorkKind.CLOSE_CASE, id, null)
                .map(Outcome::<CaseId>refused)
                .orElseGet(() -> {
                    files.find(id).end(CasePhase.CLOSED, summary(form), retainUntil, clock.instant());
                    effect.keepAtClosing(id, said);
                    timeline.add(id, "timeline.phase.CLOSED", summary(form));
                    events.publishEvent(new CaseEnded.CaseClosed(id));
                    return Outcome.done(id);
                });
    }

    /** Withdraws a case at any moment, with the reason; everything that was waiting stops. */
    public Outcome<CaseId> withdraw(CaseId id, String reason) {
        access.enter(CaseAction.WITHDRAW_CASE, id);
        CaseFile file = files.find(id);
        return new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(file.phase().isFinal(), "", "refusal.caseHasEnded")
                .orElseDo(() -> {
                    LocalDate keepUntil = LocalDate.now(clock).plusYears(1);
                    file.end(CasePhase.WITHDRAWN, reason, keepUntil, clock.instant());
                    timeline.add(id, "timeline.phase.WITHDRAWN", reason);
                    events.publishEvent(new CaseEnded.CaseWithdrawn(id));
                    return id;
                });
    }

    /** Opens a closed case again as a new episode; the earlier plan stays readable. */
    public Outcome<CaseId> reopen(CaseId id, String reason) {
        access.enter(CaseAction.REOPEN_CASE, id);
        CaseFile file = files.find(id);
        return new Refusals()
                .requireText(reason, "reason", Refusals.TEXT)
                .refuseIf(file.phase() != CasePhase.CLOSED, "", "refusal.onlyClosedReopens")
                .orElseDo(() -> {
                    file.reopen(clock.instant());
                    timeline.add(id, "timeline.reopened", reason);
                    CaseOverview overview = file.overview();
                    events.publishEvent(new CaseReopened(id, overview.regionCode(), overview.urgency()));
                    return id;
                });
    }

    private static String summary(ClosingForm form) {
        return String.join("\n", form.finalViews(), form.whoKeepsWatching(), form.reopenSignals(), form.lessons())
                .strip();
    }
}
