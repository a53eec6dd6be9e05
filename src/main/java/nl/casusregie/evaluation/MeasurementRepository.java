package nl.casusregie.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasurementRepository extends JpaRepository<Measurement, UUID> {

    List<Measurement> findByCaseIdOrderByNumberDesc(UUID caseId, Limit limit);

    int countByCaseId(UUID caseId);
}
