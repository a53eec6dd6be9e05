package nl.casusregie.plan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, UUID> {

    Optional<Plan> findByCaseIdAndState(UUID caseId, PlanState state);

    Optional<Plan> findByCaseIdAndStateIn(UUID caseId, Collection<PlanState> states);

    Optional<Plan> findByIdAndCaseId(UUID id, UUID caseId);

    /** Locks, so that of two people who change the same version the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.caseId = :caseId and p.state in :states")
    Optional<Plan> lock(UUID caseId, Collection<PlanState> states);

    Optional<Plan> findByCaseIdAndNumber(UUID caseId, int number);

    Optional<Plan> findFirstByCaseIdOrderByNumberDesc(UUID caseId);
}
