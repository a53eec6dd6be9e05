package nl.casusregie.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, UUID> {

    List<Person> findByCaseIdOrderByAddedAtAscIdAsc(UUID caseId);

    Optional<Person> findByIdAndCaseId(UUID id, UUID caseId);
}
