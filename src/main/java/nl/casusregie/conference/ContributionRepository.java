package nl.casusregie.conference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContributionRepository extends JpaRepository<Contribution, UUID> {

    List<Contribution> findByConferenceId(UUID conferenceId);

    List<Contribution> findByConferenceIdIn(Collection<UUID> conferenceIds);

    Optional<Contribution> findByConferenceIdAndOrganisationId(UUID conferenceId, UUID organisationId);

    Optional<Contribution> findFirstByCaseIdAndOrganisationIdAndGivenAtIsNotNullOrderByGivenAtDesc(
            UUID caseId, UUID organisationId);
}
