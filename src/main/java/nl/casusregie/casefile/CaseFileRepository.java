package nl.casusregie.casefile;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, UUID> {

    @Query(value = "select nextval('case_number')", nativeQuery = true)
    long nextNumber();
}
