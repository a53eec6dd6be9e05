package nl.casusregie.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FreeTaskRepository extends JpaRepository<FreeTask, UUID> {

    List<FreeTask> findByCaseIdOrderByDueOnAscIdAsc(UUID caseId);

    List<FreeTask> findByCaseIdAndState(UUID caseId, TaskState state);

    List<FreeTask> findByIdIn(Collection<UUID> ids);

    Optional<FreeTask> findByIdAndCaseId(UUID id, UUID caseId);
}
