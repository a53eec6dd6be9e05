package nl.casusregie.evaluation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvaluationRepository extends JpaRepository<Evaluation, UUID> {

    List<Evaluation> findByCaseIdOrderByNumberDesc(UUID caseId, Limit limit);

    int countByCaseId(UUID caseId);

    Optional<Evaluation> findFirstByCaseIdAndDecisionOrderByNumberDesc(UUID caseId, EvaluationDecision decision);

    /** The newest that proposed to scale down; locks, so that the organisations answer one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evaluation e where e.caseId = :caseId"
            + " and e.decision = nl.casusregie.evaluation.EvaluationDecision.SCALE_DOWN order by e.number desc")
    List<Evaluation> lockProposals(UUID caseId, Limit limit);
}
