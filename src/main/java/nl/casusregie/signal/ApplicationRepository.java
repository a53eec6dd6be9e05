package nl.casusregie.signal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ApplicationRepository extends JpaRepository<Application, UUID> {

    /**
     * Judges it complete without reading what it says, if it waits for that; answers how many did.
     *
     * @param nothing sealed, because entities are passed by
     */
    @Modifying
    @Query("update versioned Application a set a.status = nl.casusregie.signal.ApplicationStatus.COMPLETE,"
            + " a.missing = :nothing, a.statusSince = :now where a.caseId = :id"
            + " and a.status = nl.casusregie.signal.ApplicationStatus.SUBMITTED")
    int judgeComplete(UUID id, String nothing, Instant now);
}
