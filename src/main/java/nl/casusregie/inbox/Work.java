package nl.casusregie.inbox;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Directory;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate in front of every use case that finishes a work item: the work must still be open and not in somebody
 * else's hands. Locks the work item, so that of two people who finish it at once one wins and the other is told who did.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Work {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm");

    private final LockedWork locked;
    private final Candidates candidates;
    private final Directory directory;

    Work(LockedWork locked, Candidates candidates, Directory directory) {
        this.locked = locked;
        this.candidates = candidates;
        this.directory = directory;
    }

    /** Takes up the work to finish it in this transaction; the refusal says why that cannot be. */
    public Optional<Refusal> take(WorkKind kind, CaseId caseId, @Nullable UUID subject) {
        return locked.newest(kind, caseId, subject)
                .map(this::check)
                .orElseGet(() -> Optional.of(Refusal.of("refusal.notAsked")));
    }

    private Optional<Refusal> check(WorkItem item) {
        Actor me = Actors.current();
        if (item.isDone()) {
            return Optional.of(Refusal.of("refusal.alreadyDone", nameOf(item.doneById()), timeOf(item)));
        }
        if (!item.isOpen()) {
            return Optional.of(Refusal.of("refusal.noLongerNeeded"));
        }
        if (candidates.isHeldByAnother(item, me)) {
            return Optional.of(Refusal.of("refusal.heldBy", nameOf(item.assigneeId())));
        }
        if (!candidates.isFor(item, me)) {
            return Optional.of(Refusal.of("refusal.notForYou"));
        }
        locked.take(item, me.id());
        return Optional.empty();
    }

    private String nameOf(@Nullable UUID user) {
        return user == null ? "" : directory.nameOf(new UserId(user));
    }

    private static String timeOf(WorkItem item) {
        return item.closedAt() == null
                ? ""
                : item.closedAt().atZone(WorkingDays.ZONE).format(TIME);
    }
}
