package nl.casusregie.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HistoryEvents extends JpaRepository<HistoryEvent, UUID> {

    List<HistoryEvent> findByCaseIdOrderByRecordedAtAscIdAsc(UUID caseId);

    Optional<HistoryEvent> findByIdAndCaseId(UUID id, UUID caseId);
}
