package nl.casusregie.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IncidentRepository extends JpaRepository<Incident, UUID> {

    Optional<Incident> findByIdAndCaseId(UUID id, UUID caseId);

    List<Incident> findByCaseIdOrderByReportedAtDesc(UUID caseId);

    int countByCaseIdAndWeightIsNull(UUID caseId);
}
