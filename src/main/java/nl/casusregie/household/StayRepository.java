package nl.casusregie.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StayRepository extends JpaRepository<Stay, UUID> {

    List<Stay> findByCaseIdOrderByAddedAtAscIdAsc(UUID caseId);

    Optional<Stay> findByIdAndCaseId(UUID id, UUID caseId);
}
