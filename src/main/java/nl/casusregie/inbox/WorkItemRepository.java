package nl.casusregie.inbox;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkItemRepository extends JpaRepository<WorkItem, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.taskRef = :taskRef")
    Optional<WorkItem> lockByTaskRef(String taskRef);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.id = :id")
    Optional<WorkItem> lock(UUID id);

    /** Open ones first, then the newest; locks, so that two people who finish the same work come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.kind = :kind and w.caseId = :caseId and (w.subjectId = :subject or"
            + " (w.subjectId is null and cast(:subject as uuid) is null)) order by case when w.state ="
            + " nl.casusregie.inbox.WorkItem.State.OPEN then 0 else 1 end, w.openedAt desc")
    List<WorkItem> lockNewest(WorkKind kind, UUID caseId, @Nullable UUID subject, Limit limit);
}
