package nl.casusregie.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConferenceRepository extends JpaRepository<Conference, UUID> {

    List<Conference> findByCaseIdOrderByStartsAtDescScheduledAtDesc(UUID caseId);

    Optional<Conference> findByIdAndCaseId(UUID id, UUID caseId);

    Optional<Conference> findFirstByCaseIdAndStatusOrderByRecordedAtDesc(UUID caseId, ConferenceStatus status);
}
