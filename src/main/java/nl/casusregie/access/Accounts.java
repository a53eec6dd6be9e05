package nl.casusregie.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    List<Account> findByOrganisationIdOrderByName(UUID organisationId);

    @Query("select distinct a from Account a join a.grants g where g.role = :role and g.regionCode = :regionCode"
            + " and a.enabled = true order by a.name")
    List<Account> withRole(Role role, String regionCode);
}
