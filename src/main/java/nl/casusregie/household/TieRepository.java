package nl.casusregie.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TieRepository extends JpaRepository<Tie, UUID> {

    List<Tie> findByCaseIdOrderByAddedAtAscIdAsc(UUID caseId);

    Optional<Tie> findByIdAndCaseId(UUID id, UUID caseId);
}
