package nl.casusregie.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.PersonId;
import nl.casusregie.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people away from their own file and from those of people who may be their relatives (trust.md 5.2, AC-Z8). Names are
 * compared when they become known or change, never at a decision.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Conflicts {

    static final String OPEN = " c.cleared_at is null and c.gone_at is null ";

    /** Matches of a name of a household of the region with somebody who works in that region. */
    private static final String MATCH =
            """
            from household_name h join case_scope s on s.case_id = h.case_id
            join account_name a on a.name_hash = h.name_hash and a.kind = h.kind
            where exists (select from account_grant g where g.account_id = a.account_id and g.region_code = s.region_code)
            """;

    /** Whoever would otherwise see the case or is about to. */
    private static final String NEAR =
            """
            (c.kind = 'OWN'
            or exists (select from team_member t where t.case_id = c.case_id and t.user_id = c.user_id and t.until_date is null)
            or exists (select from case_scope s where s.case_id = c.case_id and (s.applicant_id = c.user_id
                or exists (select from account_grant g where g.account_id = c.user_id and g.region_code = s.region_code
                    and g.role in ('COORDINATOR', 'PROCESS_MANAGER', 'ZVH_MANAGER'))))
            or exists (select from access_grant x where x.case_id = c.case_id and x.user_id = c.user_id and x.ended_at is null)
            or exists (select from addressee d join account w on w.organisation_id = d.organisation_id
                where d.case_id = c.case_id and d.released_at is null and w.id = c.user_id))
            """;

    private final JdbcClient jdbc;
    private final CaseScopes scopes;
    private final NameHash hash;
    private final AccessTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conflicts(
            JdbcClient jdbc,
            CaseScopes scopes,
            NameHash hash,
            AccessTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.hash = hash;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody of a household became known or changed; the name itself is not kept. */
    public void person(CaseId caseId, PersonId person, String given, String prefix, String family) {
        Actors.asSystem(() -> {
            jdbc.sql("delete from household_name where person_id = :person")
                    .param("person", person.value())
                    .update();
            FamilyNames.Compared names = FamilyNames.ofPerson(given, prefix, family);
            save(caseId, person, "OWN", names.full());
            save(caseId, person, "FAMILY", names.families());
            compare("h.case_id = :caseId", "c.case_id = :caseId", "caseId", caseId.value());
            return person;
        });
    }

    /** A colleague came in, changed, or got another role. */
    void account(UserId user, String name) {
        Actors.asSystem(() -> {
            jdbc.sql("delete from account_name where account_id = :user")
                    .param("user", user.value())
                    .update();
            FamilyNames.Compared names = FamilyNames.ofWhole(name);
            save(user, "OWN", names.full());
            save(user, "FAMILY", names.families());
            compare("a.account_id = :user", "c.user_id = :user", "user", user.value());
            return user;
        });
    }

    private void save(CaseId caseId, PersonId person, String kind, Set<String> names) {
        names.forEach(name -> jdbc.sql(
                        """
                        insert into household_name (case_id, person_id, kind, name_hash) values (:caseId, :person, :kind, :hash)
                        on conflict do nothing""")
                .param("caseId", caseId.value())
                .param("person", person.value())
                .param("kind", kind)
                .param("hash", hash.of(name))
                .update());
    }

    private void save(UserId user, String kind, Set<String> names) {
        names.forEach(name -> jdbc.sql(
                        "insert into account_name (account_id, kind, name_hash) values (:user, :kind, :hash) on conflict do nothing")
                .param("user", user.value())
                .param("kind", kind)
                .param("hash", hash.of(name))
                .update());
    }

    /** What was saved but not written yet takes part in the comparison. */
    private void compare(String which, String rows, String key, UUID value) {
        scopes.flush();
        jdbc.sql("insert into conflict_of_interest (case_id, user_id, kind, name_hash, found_at)"
                        + " select distinct h.case_id, a.account_id, h.kind, h.name_hash, cast(:now as timestamptz) "
                        + MATCH
                        + " and " + which
                        + " on conflict (case_id, user_id, kind, name_hash) do update set gone_at = null, alerted_at = null"
                        + " where conflict_of_interest.gone_at is not null")
                .param("now", now())
                .param(key, value)
                .update();
        jdbc.sql("update conflict_of_interest c set gone_at = :now where c.gone_at is null and " + rows
                        + " and not exists (select 1 " + MATCH
                        + " and h.case_id = c.case_id and a.account_id = c.user_id and h.kind = c.kind"
                        + " and h.name_hash = c.name_hash)")
                .param("now", now())
                .param(key, value)
                .update();
        alert(rows + " and " + NEAR, Map.of(key, value));
    }

    /** Somebody came nearer to the case: those who may be related are reported now, if they were not yet. */
    void cameNearer(CaseId caseId) {
        Actors.asSystem(() -> {
            scopes.flush();
            alert("c.case_id = :caseId and " + NEAR, Map.of("caseId", caseId.value()));
            return caseId;
        });
    }

    /** Whether this person is kept away from the case. */
    public boolean keepAway(CaseId caseId, UserId user) {
        return Actors.asSystem(
                () -> jdbc.sql("select exists (select from conflict_of_interest c where c.case_id = :caseId"
                                + " and c.user_id = :user and" + OPEN + ")")
                        .param("caseId", caseId.value())
                        .param("user", user.value())
                        .query(Boolean.class)
                        .single());
    }

    /** The same when somebody is about to come near the case: who is kept away is reported now. */
    public boolean stop(CaseId caseId, UserId user) {
        boolean kept = keepAway(caseId, user);
        if (kept) {
            Actors.asSystem(() -> {
                alert(
                        "c.user_id = :user and c.case_id = :caseId",
                        Map.of("user", user.value(), "caseId", caseId.value()));
                return user;
            });
        }
        return kept;
    }

    private void alert(String which, Map<String, UUID> whom) {
        jdbc
                .sql("update conflict_of_interest c set alerted_at = :now where c.alerted_at is null and" + OPEN
                        + " and " + which + " returning c.case_id, c.user_id")
                .param("now", now())
                .params(whom)
                .query((row, number) -> new ConflictFound(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new UserId(row.getObject("user_id", UUID.class))))
                .list()
                .stream()
                .distinct()
                .forEach(found -> {
                    trail.happened(
                            AccessEvent.CONFLICT_FOUND,
                            found.caseId(),
                            found.user().value(),
                            "");
                    events.publishEvent(found);
                });
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
