package nl.casusregie.household;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonBsns extends JpaRepository<PersonBsn, UUID> {

    List<PersonBsn> findByCaseId(UUID caseId);

    Optional<PersonBsn> findByPersonIdAndCaseId(UUID personId, UUID caseId);

    boolean existsByCaseIdAndPersonIdNotAndNumberIndexIn(UUID caseId, UUID personId, Collection<String> indexes);

    List<PersonBsn> findByNumberIndexNotLike(String newest, Limit limit);
}
