package nl.casusregie.household;

import java.time.Clock;
import java.util.Optional;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Membership;
import nl.casusregie.access.Teams;
import nl.casusregie.casefile.CaseEnded;
import nl.casusregie.casefile.CaseFiles;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.NewWorkItem;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever leads a case in time to look again at the exception by which somebody was not informed or heard (domain.md 2.4: the
 * reason has a review date). The mark on the review and the work are written together, so that each is asked about once.
 */
@Component
class HearingReviewsDue {

    private final HearingReviews reviews;
    private final WorkItems workItems;
    private final CaseFiles cases;
    private final Teams teams;
    private final Clock clock;

    HearingReviewsDue(HearingReviews reviews, WorkItems workItems, CaseFiles cases, Teams teams, Clock clock) {
        this.reviews = reviews;
        this.workItems = workItems;
        this.cases = cases;
        this.teams = teams;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${casusregie.hearing-review.every:10m}",
            fixedDelayString = "${casusregie.hearing-review.every:10m}")
    @Transactional
    public void ask() {
        Actors.asSystem(() -> {
            reviews.claim().forEach(this::open);
            return clock;
        });
    }

    private void open(HearingReviews.Due due) {
        CaseOverview overview = cases.describe(due.caseId());
        Optional<UserId> lead = teams.lead(due.caseId()).map(Membership::user);
        workItems.opened(new NewWorkItem(
                "free:hearing:" + due.hearing(),
                WorkKind.REVIEW_HEARING,
                due.caseId(),
                due.person().value(),
                overview.number(),
                overview.title(),
                overview.regionCode(),
                false,
                lead.isPresent() ? Audience.PERSON : Audience.COORDINATORS,
                null,
                lead.orElse(null),
                due.reviewOn()
                        .atTime(WorkingDays.CLOSE_OF_DAY)
                        .atZone(WorkingDays.ZONE)
                        .toInstant()));
    }

    /** Nothing waits in a case that has ended. */
    @EventListener
    @Transactional
    public void on(CaseEnded event) {
        reviews.standing(event.caseId()).forEach(person -> {
            workItems
                    .openTask(WorkKind.REVIEW_HEARING, event.caseId(), person.value())
                    .ifPresent(workItems::cancelled);
            reviews.settle(event.caseId(), person);
        });
    }
}
