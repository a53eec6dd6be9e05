package nl.casusregie.voice;

import nl.casusregie.casefile.CaseEnded;
import nl.casusregie.casefile.LeadQuestions;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.platform.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever leads a case in time whether a consent still holds: it can be taken back, and what it was for changes. */
@Component
class ConsentReviewsDue {

    private final ConsentReviews reviews;
    private final LeadQuestions questions;

    ConsentReviewsDue(ConsentReviews reviews, LeadQuestions questions) {
        this.reviews = reviews;
        this.questions = questions;
    }

    @Scheduled(
            initialDelayString = "${casusregie.consent-review.every:10m}",
            fixedDelayString = "${casusregie.consent-review.every:10m}")
    @EventListener(ClockMoved.class)
    public void ask() {
        questions.askInTime(reviews::claim);
    }

    /** Nothing waits in a case that has ended. */
    @EventListener
    @Transactional
    public void on(CaseEnded event) {
        reviews.standing(event.caseId()).forEach(consent -> {
            questions.takeBack(WorkKind.REVIEW_CONSENT, event.caseId(), consent);
            reviews.settle(consent);
        });
    }
}
