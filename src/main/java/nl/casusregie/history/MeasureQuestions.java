package nl.casusregie.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.casefile.Urgency;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.NewWorkItem;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question "what comes after this measure", as work of the case manager; of the coordinators while there is none. */
@Component
class MeasureQuestions {

    private final MeasureNotice notice;
    private final WorkItems work;
    private final Teams teams;
    private final CaseFiles cases;
    private final Clock clock;

    MeasureQuestions(MeasureNotice notice, WorkItems work, Teams teams, CaseFiles cases, Clock clock) {
        this.notice = notice;
        this.work = work;
        this.teams = teams;
        this.cases = cases;
        this.clock = clock;
    }

    /** The day on which to ask; none for what does not end, and for what was over before anybody wrote it down. */
    @Nullable
    LocalDate askOn(CaseId caseId, EventForm form) {
        LocalDate today = LocalDate.now(clock);
        return form.isMeasureWithEnd()
                ? form.lastDay()
                        .filter(end -> !end.isBefore(today))
                        .map(end -> WorkingDays.plus(end, -daysBefore(caseId, form)))
                        .orElse(null)
                : null;
    }

    private int daysBefore(CaseId caseId, EventForm form) {
        return notice.workingDaysBeforeEnd(cases.describe(caseId).regionCode(), Objects.requireNonNull(form.kind()));
    }

    void ask(HistoryEvent measure) {
        if (!work.reopened(measure.taskRef())) {
            work.opened(question(measure));
        }
        measure.asked(clock.instant());
    }

    private NewWorkItem question(HistoryEvent measure) {
        CaseOverview about = cases.describe(measure.caseId());
        UserId lead = teams.lead(measure.caseId()).map(Membership::user).orElse(null);
        return new NewWorkItem(
                measure.taskRef(),
                WorkKind.DECIDE_ON_MEASURE,
                measure.caseId(),
                measure.id(),
                about.number(),
                about.title(),
                about.regionCode(),
                about.urgency() == Urgency.HIGH,
                lead == null ? Audience.COORDINATORS : Audience.PERSON,
                null,
                lead,
                measure.form()
                        .lastDay()
                        .orElseThrow()
                        .atTime(WorkingDays.CLOSE_OF_DAY)
                        .atZone(WorkingDays.ZONE)
                        .toInstant());
    }

    /** Closes the question about the end that was known before. */
    void endChanges(HistoryEvent measure, EventForm known) {
        if (!known.until().equals(measure.form().until())
                || known.kind() != measure.form().kind()) {
            withdraw(measure);
        }
    }

    void withdraw(HistoryEvent measure) {
        work.cancelled(measure.taskRef());
    }

    void answered(HistoryEvent measure) {
        work.finished(measure.taskRef());
        measure.answered();
    }
}
