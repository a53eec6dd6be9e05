package nl.casusregie.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcuteReports extends JpaRepository<AcuteReport, UUID> {

    Optional<AcuteReport> findByIdAndCaseId(UUID id, UUID caseId);

    List<AcuteReport> findByCaseIdOrderByReportedAtDesc(UUID caseId);

    List<AcuteReport> findByCaseIdAndStateIn(UUID caseId, Collection<AcuteState> states);
}
