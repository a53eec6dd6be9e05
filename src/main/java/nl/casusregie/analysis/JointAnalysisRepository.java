package nl.casusregie.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JointAnalysisRepository extends JpaRepository<JointAnalysis, UUID> {

    Optional<JointAnalysis> findFirstByCaseIdOrderByRoundDesc(UUID caseId);

    List<JointAnalysis> findByCaseIdAndSettledAtIsNotNullOrderByRoundDesc(UUID caseId);
}
