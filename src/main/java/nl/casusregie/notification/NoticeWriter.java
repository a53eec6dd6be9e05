package nl.casusregie.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.inbox.WorkNotice;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the notices, in the transaction in which the work arose: who is not told has no work, and the other way round. */
@Component
class NoticeWriter {

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final MailOutbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeWriter(
            JdbcClient jdbc, Recipients recipients, MailOutbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Work for a queue shows in the lists of everybody in it; only a named person is told, unless they did it themselves. */
    @EventListener
    void on(WorkNotice.Opened event) {
        UUID assignee = event.work().assigneeId();
        if (assignee != null && !assignee.equals(Actors.current().id().value())) {
            write(NoticeKind.OPENED, event.work(), Set.of(new UserId(assignee)));
        }
    }

    @EventListener
    void on(WorkNotice.Assigned event) {
        on(new WorkNotice.Opened(event.work()));
    }

    @EventListener
    void on(WorkNotice.Reminded event) {
        write(NoticeKind.REMINDED, event.work(), recipients.holderOrQueue(event.work()));
    }

    @EventListener
    void on(WorkNotice.Escalated event) {
        write(NoticeKind.ESCALATED, event.work(), recipients.withCoordinators(event.work()));
    }

    private void write(NoticeKind kind, WorkNotice work, Collection<UserId> users) {
        // Whoever causes a notice for somebody else does not see that person's notices.
        Actors.asSystem(work.caseId(), () -> {
            users.forEach(user -> write(kind, work, user));
            return kind;
        });
    }

    private void write(NoticeKind kind, WorkNotice work, UserId user) {
        UUID id = UUID.randomUUID();
        int written = jdbc.sql(
                        """
                        insert into notice (id, user_id, kind, work_item_id, work_kind, case_id, case_number, due_at, created_at)
                        values (:id, :user, :kind, :item, :work, :caseId, :number, :due, :now)
                        on conflict do nothing""")
                .param("id", id)
                .param("user", user.value())
                .param("kind", kind.name())
                .param("item", work.id())
                .param("work", work.kind().name())
                .param("caseId", work.caseId().value())
                .param("number", work.caseNumber())
                .param("due", Timestamp.from(work.dueAt()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written > 0) {
            sent(id, user);
        }
    }

    void announce(NoticeKind kind, Announcements.About about, String target, UserId user) {
        UUID id = UUID.randomUUID();
        CaseId caseId = about.caseId();
        jdbc.sql(
                        """
                        insert into notice (id, user_id, kind, case_id, case_number, person, target, created_at)
                        values (:id, :user, :kind, :caseId, :number, :person, :target, :now)""")
                .param("id", id)
                .param("user", user.value())
                .param("kind", kind.name())
                .param("caseId", caseId == null ? null : caseId.value())
                .param("number", about.caseNumber())
                .param("person", about.person())
                .param("target", target)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        sent(id, user);
    }

    private void sent(UUID id, UserId user) {
        outbox.add(id, user);
        events.publishEvent(new NoticeAdded(user));
    }
}
