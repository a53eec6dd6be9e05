package nl.casusregie.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SharingRepository extends JpaRepository<Sharing, UUID> {

    List<Sharing> findByCaseIdOrderByOrganisationIdAscCategoryAscDecidedAtAsc(UUID caseId);

    List<Sharing> findByCaseIdAndOrganisationIdAndEndedAtIsNull(UUID caseId, UUID organisationId);
}
