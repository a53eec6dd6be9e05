package nl.casusregie.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseScopes extends JpaRepository<CaseScope, UUID> {

    /** A case with a place in its team. */
    record Place(CaseScope scope, @Nullable TeamMember member) {}

    /** The case with each place that somebody has in its team now, or with none; nothing when there is no such case for whoever asks. */
    @Query("select new nl.casusregie.access.CaseScopes$Place(s, m) from CaseScope s left join TeamMember m"
            + " on m.caseId = s.caseId and m.userId = :user and m.untilDate is null where s.caseId = :caseId")
    List<Place> places(UUID caseId, UUID user);
}
