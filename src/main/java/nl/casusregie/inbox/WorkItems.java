package nl.casusregie.inbox;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casusregie.access.Actors;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the work items in step with the processes; called by whatever runs those, in its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkItems {

    private final WorkItemRepository items;
    private final LockedWork locked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItems(WorkItemRepository items, LockedWork locked, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.locked = locked;
        this.events = events;
        this.clock = clock;
    }

    public void opened(NewWorkItem work) {
        WorkItem item = items.save(new WorkItem(work, clock.instant()));
        events.publishEvent(new WorkNotice.Opened(item.asNotice()));
    }

    /** The process went on because somebody did this work. */
    public void finished(String taskRef) {
        onOpen(taskRef, item -> {
            item.finish(Actors.current().id(), clock.instant());
            events.publishEvent(new WorkNotice.Changed(item.asNotice()));
        });
    }

    /** The process went on without this work. */
    public void cancelled(String taskRef) {
        onOpen(taskRef, item -> {
            item.cancel(clock.instant());
            events.publishEvent(new WorkNotice.Changed(item.asNotice()));
        });
    }

    public void reminded(String taskRef) {
        onOpen(taskRef, item -> {
            item.remind(clock.instant());
            events.publishEvent(new WorkNotice.Reminded(item.asNotice()));
        });
    }

    public void escalated(String taskRef) {
        onOpen(taskRef, item -> {
            item.escalate(clock.instant());
            events.publishEvent(new WorkNotice.Escalated(item.asNotice()));
        });
    }

    /** Opens a line again that is closed although the process waits; false when there is none. */
    public boolean reopened(String taskRef) {
        Optional<WorkItem> closed = locked.byTask(taskRef);
        closed.ifPresent(WorkItem::reopen);
        return closed.isPresent();
    }

    /** How the process knows the open work of this kind, if there is any. */
    public Optional<String> openTask(WorkKind kind, CaseId caseId, @Nullable UUID subject) {
        return locked.newest(kind, caseId, subject).filter(WorkItem::isOpen).map(WorkItem::taskRef);
    }

    /**
     * Locks first, as {@link Work} does: a timer and somebody who finishes the same work come one after the other, and never
     * each wait for what the other holds.
     */
    private void onOpen(String taskRef, Consumer<WorkItem> change) {
        locked.byTask(taskRef).filter(WorkItem::isOpen).ifPresent(change);
    }
}
