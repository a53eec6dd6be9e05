package nl.casusregie.conference;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ContributionRepository extends JpaRepository<Contribution, UUID> {

    List<Contribution> findByConferenceId(UUID conferenceId);

    List<Contribution> findByConferenceIdIn(Collection<UUID> conferenceIds);

    Optional<Contribution> findByConferenceIdAndOrganisationId(UUID conferenceId, UUID organisationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.conferenceId = :conferenceId and c.organisationId = :organisationId")
    Optional<Contribution> lock(UUID conferenceId, UUID organisationId);

    Optional<Contribution> findFirstByCaseIdAndOrganisationIdAndGivenAtIsNotNullOrderByGivenAtDesc(
            UUID caseId, UUID organisationId);
}
