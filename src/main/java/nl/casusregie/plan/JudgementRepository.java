package nl.casusregie.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JudgementRepository extends JpaRepository<Judgement, UUID> {

    /** The newest of each bottom line. */
    @Query("select j from Judgement j where j.caseId = :caseId and j.judgedAt ="
            + " (select max(k.judgedAt) from Judgement k where k.caseId = :caseId and k.lineId = j.lineId)")
    List<Judgement> newest(UUID caseId);
}
