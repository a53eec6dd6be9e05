package nl.casusregie.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Addressees extends JpaRepository<Addressee, UUID> {

    List<Addressee> findBySubjectIdAndReleasedAtIsNull(UUID subjectId);

    boolean existsByCaseIdAndOrganisationIdAndSubjectIdAndReleasedAtIsNull(
            UUID caseId, UUID organisationId, UUID subjectId);
}
