package nl.casusregie.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnalysisCards extends JpaRepository<AnalysisCard, UUID> {

    List<AnalysisCard> findByCaseIdOrderByAddedAtAscIdAsc(UUID caseId);

    List<AnalysisCard> findByCaseIdAndRound(UUID caseId, int round);

    List<AnalysisCard> findByOriginId(UUID originId);

    Optional<AnalysisCard> findByIdAndCaseId(UUID id, UUID caseId);

    int countByCaseIdAndRound(UUID caseId, int round);
}
