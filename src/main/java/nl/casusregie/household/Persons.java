package nl.casusregie.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Persons extends JpaRepository<Person, UUID> {

    List<Person> findByCaseIdOrderByAddedAtAscIdAsc(UUID caseId);

    @Query("select p.id from Person p where p.caseId = :caseId order by p.addedAt, p.id")
    List<UUID> ids(UUID caseId);

    @Query(
            value = "select p.* from person p where not exists (select from household_name n where n.person_id = p.id)",
            nativeQuery = true)
    List<Person> withoutComparedName();

    Optional<Person> findByIdAndCaseId(UUID id, UUID caseId);
}
