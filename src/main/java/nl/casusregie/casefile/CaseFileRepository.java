package nl.casusregie.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, UUID> {

    /** With its phases, which everybody who asks for the case needs: in one look. */
    @Override
    @EntityGraph(attributePaths = "phases")
    Optional<CaseFile> findById(UUID id);

    @Query(value = "select nextval('case_number')", nativeQuery = true)
    long nextNumber();
}
