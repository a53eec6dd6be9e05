package nl.casusregie.household;

import nl.casusregie.casefile.CaseEnded;
import nl.casusregie.casefile.LeadQuestion;
import nl.casusregie.casefile.LeadQuestions;
import nl.casusregie.inbox.WorkKind;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever leads a case in time to look again at the exception by which somebody was not informed or heard (domain.md 2.4: the
 * reason has a review date).
 */
@Component
class HearingReviewsDue {

    private final HearingReviews reviews;
    private final LeadQuestions questions;

    HearingReviewsDue(HearingReviews reviews, LeadQuestions questions) {
        this.reviews = reviews;
        this.questions = questions;
    }

    @Scheduled(
            initialDelayString = "${casusregie.hearing-review.every:10m}",
            fixedDelayString = "${casusregie.hearing-review.every:10m}")
    public void ask() {
        questions.askInTime(
                () -> reviews.claim().stream().map(HearingReviewsDue::question).toList());
    }

    private static LeadQuestion question(HearingReviews.Due due) {
        return new LeadQuestion(
                "free:hearing:" + due.hearing(),
                WorkKind.REVIEW_HEARING,
                due.caseId(),
                due.person().value(),
                due.reviewOn(),
                false);
    }

    /** Nothing waits in a case that has ended. */
    @EventListener
    @Transactional
    public void on(CaseEnded event) {
        reviews.standing(event.caseId()).forEach(person -> {
            questions.takeBack(WorkKind.REVIEW_HEARING, event.caseId(), person.value());
            reviews.settle(event.caseId(), person);
        });
    }
}
