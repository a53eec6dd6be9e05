package nl.casusregie.household;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HearingRepository extends JpaRepository<Hearing, UUID> {

    List<Hearing> findByCaseIdOrderByRecordedAt(UUID caseId);
}
