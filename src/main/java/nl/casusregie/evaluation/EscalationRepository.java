package nl.casusregie.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EscalationRepository extends JpaRepository<Escalation, UUID> {

    List<Escalation> findByCaseIdOrderByHandledAtDesc(UUID caseId);
}
