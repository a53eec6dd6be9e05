package nl.casusregie.household;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SafeContactRepository extends JpaRepository<SafeContact, UUID> {

    List<SafeContact> findByCaseId(UUID caseId);
}
