package nl.casusregie.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScalingDownAnswers extends JpaRepository<ScalingDownAnswer, UUID> {

    @EntityGraph(attributePaths = "missing")
    List<ScalingDownAnswer> findByEvaluationIdOrderByAnsweredAt(UUID evaluationId);
}
