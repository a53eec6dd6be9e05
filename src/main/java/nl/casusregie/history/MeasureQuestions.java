package nl.casusregie.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.LeadQuestion;
import nl.casusregie.casefile.LeadQuestions;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question "what comes after this measure", put to whoever leads the case. */
@Component
class MeasureQuestions {

    private final MeasureNotice notice;
    private final LeadQuestions questions;
    private final CaseFiles cases;
    private final Clock clock;

    MeasureQuestions(MeasureNotice notice, LeadQuestions questions, CaseFiles cases, Clock clock) {
        this.notice = notice;
        this.questions = questions;
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

    /** The question about the end as it is known now; the measure remembers that it was put. */
    LeadQuestion asked(HistoryEvent measure) {
        measure.asked(clock.instant());
        return new LeadQuestion(
                measure.taskRef(),
                WorkKind.DECIDE_ON_MEASURE,
                measure.caseId(),
                measure.id(),
                measure.form().lastDay().orElseThrow(),
                true);
    }

    /** Closes the question about the end that was known before. */
    void endChanges(HistoryEvent measure, EventForm known) {
        if (!known.until().equals(measure.form().until())
                || known.kind() != measure.form().kind()) {
            withdraw(measure);
        }
    }

    void withdraw(HistoryEvent measure) {
        questions.takeBack(WorkKind.DECIDE_ON_MEASURE, measure.caseId(), measure.id());
    }

    void answered(HistoryEvent measure) {
        questions.answered(WorkKind.DECIDE_ON_MEASURE, measure.caseId(), measure.id());
        measure.answered();
    }
}
