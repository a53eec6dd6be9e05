package nl.casusregie.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    List<Account> findByOrganisationIdOrderByName(UUID organisationId);

    @Query("select distinct a from Account a join a.grants g where g.role = :role and g.regionCode = :regionCode"
            + " and a.enabled = true order by a.name")
    List<Account> withRole(Role role, String regionCode);

    @Query(
            value =
                    """
                    select a.* from account a join organisation o on o.id = a.organisation_id
                    where o.region_code in (:regions) and lower(a.name || ' ' || a.username || ' ' || o.name) like :text
                    order by a.name, a.id offset :offset limit :limit""",
            nativeQuery = true)
    List<Account> ofRegions(Collection<String> regions, String text, int offset, int limit);

    /** Everybody who can sign in and administer something. */
    @Query("select distinct a.id from Account a join a.grants g where g.role = nl.casusregie.access.Role.ADMINISTRATOR"
            + " and a.enabled = true")
    List<UUID> administrators();

    /** Whose name was not compared with those of households yet. */
    @Query(
            value = "select a.* from account a where not exists (select from account_name n where n.account_id = a.id)",
            nativeQuery = true)
    List<Account> withoutComparedName();

    @Modifying
    @Query(value = "lock table account in share row exclusive mode", nativeQuery = true)
    void lockTable();
}
