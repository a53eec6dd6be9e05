package nl.casusregie.casefile;

import nl.casusregie.access.RunningOut;
import nl.casusregie.inbox.WorkKind;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks whoever leads a case in time whether a sharing goes on (domain.md 6.2: necessity is weighed anew). One question per
 * organisation.
 */
@Component
class SharingsEnding {

    private final RunningOut runningOut;
    private final LeadQuestions questions;

    SharingsEnding(RunningOut runningOut, LeadQuestions questions) {
        this.runningOut = runningOut;
        this.questions = questions;
    }

    @Scheduled(
            initialDelayString = "${casusregie.sharing.every:10m}",
            fixedDelayString = "${casusregie.sharing.every:10m}")
    public void ask() {
        questions.askInTime(
                () -> runningOut.claim().stream().map(SharingsEnding::question).toList());
    }

    private static LeadQuestion question(RunningOut.Ending ending) {
        return new LeadQuestion(
                "free:sharing:" + ending.sharing(),
                WorkKind.DECIDE_SHARING,
                ending.caseId(),
                ending.organisation().value(),
                ending.validUntil(),
                false);
    }
}
