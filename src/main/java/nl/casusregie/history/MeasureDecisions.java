package nl.casusregie.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Permit;
import nl.casusregie.casefile.Timeline;
import nl.casusregie.inbox.Work;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides before a measure ends what comes after it, so that no protection runs out unseen (domain.md 2.12). */
@Service
@Transactional
public class MeasureDecisions {

    private final HistoryEvents events;
    private final Parts parts;
    private final MeasureQuestions questions;
    private final CaseAccess access;
    private final Work work;
    private final Timeline timeline;
    private final Clock clock;

    MeasureDecisions(
            HistoryEvents events,
            Parts parts,
            MeasureQuestions questions,
            CaseAccess access,
            Work work,
            Timeline timeline,
            Clock clock) {
        this.events = events;
        this.parts = parts;
        this.questions = questions;
        this.access = access;
        this.work = work;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Happening view(CaseId caseId, UUID id) {
        Permit permit = access.enter(CaseAction.SEE_CONTENT, caseId, id);
        return visible(caseId, id, permit).asHappening(parts.ofCase(caseId).getOrDefault(id, Map.of()));
    }

    /**
     * Decides and closes the question.
     *
     * @param until the new end, when it is extended
     * @param why what was agreed for the time after it, and with whom
     */
    public Outcome<UUID> decide(
            CaseId caseId, UUID id, @Nullable AfterMeasure after, @Nullable LocalDate until, String why) {
        Permit permit = access.enter(CaseAction.RECORD_HISTORY, caseId, id);
        HistoryEvent measure = visible(caseId, id, permit);
        boolean extended = after == AfterMeasure.EXTENDED;
        EventForm known = extended && until != null
                ? measure.form().until(PartialDate.of(until), measure.form().result())
                : measure.form();
        Refusals refusals = known.check(LocalDate.now(clock))
                .require(after, "after")
                .refuseIf(extended && until == null, "until", "refusal.required")
                .refuseIf(extended && until != null && !isLater(until, measure), "until", "refusal.extendedToBefore")
                .requireText(why, "why", Refusals.TEXT);
        if (!refusals.none()) {
            return Outcome.refused(refusals.list());
        }
        return work.take(WorkKind.DECIDE_ON_MEASURE, caseId, id)
                .map(Outcome::<UUID>refused)
                .orElseGet(() -> {
                    questions.answered(measure);
                    if (extended) {
                        measure.change(known, questions.askOn(caseId, known));
                    }
                    timeline.add(caseId, "timeline.historyDecided." + after, why.strip(), id, measure.protection());
                    return Outcome.done(id);
                });
    }

    private static boolean isLater(LocalDate until, HistoryEvent measure) {
        return measure.form().lastDay().map(until::isAfter).orElse(true);
    }

    private HistoryEvent visible(CaseId caseId, UUID id, Permit permit) {
        return events.findByIdAndCaseId(id, caseId.value())
                .filter(event -> permit.sees(event.protection()))
                .orElseThrow(CaseNotVisible::new);
    }
}
