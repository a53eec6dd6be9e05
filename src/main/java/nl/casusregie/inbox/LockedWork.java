package nl.casusregie.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Locks work for the running transaction, once: what it has locked nobody else changes until it ends, so whoever needs the same
 * work again in that transaction is given what is there.
 */
@Component
class LockedWork {

    private final WorkItemRepository items;

    LockedWork(WorkItemRepository items) {
        this.items = items;
    }

    /** The open work of this kind, else the newest. */
    Optional<WorkItem> newest(WorkKind kind, CaseId caseId, @Nullable UUID subject) {
        return held().open(kind, caseId, subject)
                .or(() -> items.lockNewest(kind, caseId.value(), subject, Limit.of(1)).stream()
                        .findFirst()
                        .map(held()::keep));
    }

    Optional<WorkItem> byTask(String taskRef) {
        return held().byTask(taskRef, () -> items.lockByTaskRef(taskRef));
    }

    /** Lets somebody finish work in this transaction; what is not finished by its end is theirs then. */
    void take(WorkItem item, UserId user) {
        item.takeUp(user);
        held().keep(item);
    }

    private Held held() {
        Held bound = (Held) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Held();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound;
    }

    /** What one transaction has locked; a transaction within, which is one of its own, starts with nothing. */
    private final class Held implements TransactionSynchronization {

        private final Map<String, WorkItem> byTask = new LinkedHashMap<>();

        WorkItem keep(WorkItem item) {
            byTask.put(item.taskRef(), item);
            return item;
        }

        Optional<WorkItem> open(WorkKind kind, CaseId caseId, @Nullable UUID subject) {
            return byTask.values().stream()
                    .filter(item -> item.isOpen() && item.isAbout(kind, caseId, subject))
                    .findFirst();
        }

        Optional<WorkItem> byTask(String taskRef, Supplier<Optional<WorkItem>> lock) {
            WorkItem here = byTask.get(taskRef);
            return here == null ? lock.get().map(this::keep) : Optional.of(here);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            byTask.values().forEach(WorkItem::settle);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LockedWork.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LockedWork.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LockedWork.this);
        }
    }
}
