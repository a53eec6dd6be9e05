package nl.casusregie.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Organisations extends JpaRepository<Organisation, UUID> {

    List<Organisation> findByRegionCodeOrderByName(String regionCode);
}
