package nl.casusregie.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings work back that was put on hold until now. Rows are locked, so that of several nodes one does it, once. */
@Component
class HoldEnd {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final WorkItemRepository items;
    private final Seen seen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldEnd(JdbcClient jdbc, WorkItemRepository items, Seen seen, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.seen = seen;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${casusregie.inbox.hold-every:20s}",
            fixedDelayString = "${casusregie.inbox.hold-every:20s}")
    @Transactional
    public void bringBack() {
        Actors.asSystem(() -> {
            due().forEach(id -> items.lock(id).ifPresent(this::bringBack));
            return clock;
        });
    }

    private List<UUID> due() {
        return jdbc.sql("select id from work_item where state = 'OPEN' and held_until <= :now order by held_until"
                        + " limit :limit for update skip locked")
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private void bringBack(WorkItem item) {
        item.resume();
        if (item.assigneeId() != null) {
            seen.forget(item, new UserId(item.assigneeId()));
        }
        events.publishEvent(new WorkHappened(item.caseId(), "timeline.work.reopened", KindNames.detail(item.kind())));
        events.publishEvent(new WorkNotice.Changed(item.asNotice()));
    }
}
