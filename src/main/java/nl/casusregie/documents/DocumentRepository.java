package nl.casusregie.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<Document, UUID> {

    @EntityGraph(attributePaths = "versions")
    List<Document> findByCaseIdOrderByAddedAtDescIdAsc(UUID caseId);

    Optional<Document> findByIdAndCaseId(UUID id, UUID caseId);
}
