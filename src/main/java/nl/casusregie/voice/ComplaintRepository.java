package nl.casusregie.voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComplaintRepository extends JpaRepository<Complaint, UUID> {

    List<Complaint> findByCaseIdOrderByRecordedAtDescIdAsc(UUID caseId);

    Optional<Complaint> findByIdAndCaseId(UUID id, UUID caseId);
}
