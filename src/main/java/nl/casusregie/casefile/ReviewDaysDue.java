package nl.casusregie.casefile;

import nl.casusregie.platform.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever leads a case in time whether the exception of a hearing still has its reason (domain.md 2.4: it has a review date) and
 * whether a consent still holds: it can be taken back, and what it was for changes.
 */
@Component
public class ReviewDaysDue {

    private final ReviewDays days;
    private final LeadQuestions questions;

    ReviewDaysDue(ReviewDays days, LeadQuestions questions) {
        this.days = days;
        this.questions = questions;
    }

    @Scheduled(
            initialDelayString = "${casusregie.review-days.every:10m}",
            fixedDelayString = "${casusregie.review-days.every:10m}")
    @EventListener(ClockMoved.class)
    public void ask() {
        questions.askInTime(days::claim);
    }

    @EventListener
    @Transactional
    public void on(CaseEnded event) {
        days.end(event.caseId());
    }
}
