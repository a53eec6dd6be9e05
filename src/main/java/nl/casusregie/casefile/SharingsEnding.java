package nl.casusregie.casefile;

import java.time.Clock;
import java.util.Optional;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Membership;
import nl.casusregie.access.RunningOut;
import nl.casusregie.access.Teams;
import nl.casusregie.inbox.Audience;
import nl.casusregie.inbox.NewWorkItem;
import nl.casusregie.inbox.WorkItems;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever leads a case in time whether a sharing goes on (domain.md 6.2: necessity is weighed anew). One question per
 * organisation; the mark on the sharing and the work are written together, so that each is asked about once.
 */
@Component
class SharingsEnding {

    private final RunningOut runningOut;
    private final WorkItems workItems;
    private final CaseFiles cases;
    private final Teams teams;
    private final Clock clock;

    SharingsEnding(RunningOut runningOut, WorkItems workItems, CaseFiles cases, Teams teams, Clock clock) {
        this.runningOut = runningOut;
        this.workItems = workItems;
        this.cases = cases;
        this.teams = teams;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${casusregie.sharing.every:10m}",
            fixedDelayString = "${casusregie.sharing.every:10m}")
    @Transactional
    public void ask() {
        Actors.asSystem(() -> {
            runningOut.claim().forEach(this::ask);
            return clock;
        });
    }

    private void ask(RunningOut.Ending ending) {
        boolean alreadyAsked = workItems
                .openTask(
                        WorkKind.DECIDE_SHARING,
                        ending.caseId(),
                        ending.organisation().value())
                .isPresent();
        if (!alreadyAsked) {
            open(ending);
        }
    }

    private void open(RunningOut.Ending ending) {
        CaseOverview overview = cases.describe(ending.caseId());
        Optional<UserId> lead = teams.lead(ending.caseId()).map(Membership::user);
        workItems.opened(new NewWorkItem(
                "free:sharing:" + ending.sharing(),
                WorkKind.DECIDE_SHARING,
                ending.caseId(),
                ending.organisation().value(),
                overview.number(),
                overview.title(),
                overview.regionCode(),
                false,
                lead.isPresent() ? Audience.PERSON : Audience.COORDINATORS,
                null,
                lead.orElse(null),
                ending.validUntil()
                        .atTime(WorkingDays.CLOSE_OF_DAY)
                        .atZone(WorkingDays.ZONE)
                        .toInstant()));
    }
}
