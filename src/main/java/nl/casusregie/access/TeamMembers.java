package nl.casusregie.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TeamMembers extends JpaRepository<TeamMember, UUID> {

    List<TeamMember> findByCaseIdOrderByFromDate(UUID caseId);

    List<TeamMember> findByCaseIdAndUntilDateIsNull(UUID caseId);

    List<TeamMember> findByCaseIdAndUserIdAndUntilDateIsNull(UUID caseId, UUID userId);
}
