package nl.casusregie.voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentRepository extends JpaRepository<Consent, UUID> {

    Optional<Consent> findByIdAndCaseId(UUID id, UUID caseId);

    List<Consent> findByPersonId(UUID personId);

    List<Consent> findByCaseIdOrderByRecordedAtDescIdAsc(UUID caseId);
}
