package nl.casusregie.voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatementRepository extends JpaRepository<Statement, UUID> {

    List<Statement> findByCaseIdOrderByRecordedAtDescIdAsc(UUID caseId);

    Optional<Statement> findByIdAndCaseId(UUID id, UUID caseId);
}
