package nl.casusregie.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialistRequestRepository extends JpaRepository<SpecialistRequest, UUID> {

    Optional<SpecialistRequest> findByIdAndCaseId(UUID id, UUID caseId);

    List<SpecialistRequest> findByCaseIdOrderByRequestedAtDesc(UUID caseId);

    List<SpecialistRequest> findByCaseIdAndStateNotIn(UUID caseId, Collection<RequestState> states);
}
