package nl.casusregie.triage;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TriageDecisions extends JpaRepository<TriageDecision, UUID> {

    List<TriageDecision> findByCaseIdOrderByDecidedAt(UUID caseId);
}
