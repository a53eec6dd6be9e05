package nl.casusregie.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VersionRepository extends JpaRepository<DocumentVersion, UUID> {

    /** Files that no scanner has judged, the oldest first; a node leaves to the other what that one is at. */
    @Query(
            nativeQuery = true,
            value = "select id from document_version where scan in ('WAITING', 'NOT_SCANNED')"
                    + " order by added_at limit 1 for update skip locked")
    List<UUID> nextToScan();

    @Query("select v.id from DocumentVersion v where v.id in :ids")
    List<UUID> known(Collection<UUID> ids);
}
