package nl.casusregie.voice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupportRepository extends JpaRepository<Support, UUID> {

    List<Support> findByCaseId(UUID caseId);
}
