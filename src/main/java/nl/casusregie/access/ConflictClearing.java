package nl.casusregie.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusals;
import nl.casusregie.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody near a case again who turned out not to know the household. A coordinator clears a shared family name; only
 * the privacy officer clears a shared whole name; nobody clears themselves (decision 0007).
 */
@Service
@Transactional
public class ConflictClearing {

    private static final int REASON = 1000;

    private static final String FOR_ME =
            """
            from conflict_of_interest c join case_scope s on s.case_id = c.case_id
            where c.cleared_at is null and c.gone_at is null and c.alerted_at is not null and c.user_id <> :me
            and (s.region_code in (:coordinator) or s.region_code in (:officer))
            and c.case_id not in (select k.case_id from kept_away(:me) k)
            """;

    private final JdbcClient jdbc;
    private final AccessTrail trail;
    private final Clock clock;

    ConflictClearing(JdbcClient jdbc, AccessTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of what waits for whoever is signed in, the newest first. */
    public List<Conflict> page(int offset, int limit) {
        return bind(jdbc.sql(
                        """
                        select c.case_id, c.user_id, min(r.region_code) as region_code, bool_or(c.kind = 'OWN') as own, min(c.found_at) as found_at,
                            min(u.name) as name, min(u.job_title) as job_title, min(o.name) as organisation
                        from conflict_of_interest c join case_scope r on r.case_id = c.case_id
                        join account u on u.id = c.user_id
                        join organisation o on o.id = u.organisation_id
                        where c.id in (select c.id
                        """
                                + FOR_ME
                                + """
                                ) group by c.case_id, c.user_id order by min(c.found_at) desc, c.case_id, c.user_id
                                offset :offset limit :limit"""))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Conflict(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("region_code"),
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getString("organisation"),
                        row.getBoolean("own"),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    /** Clears it, with the reason why they do not know each other. */
    public Outcome<UserId> clear(CaseId caseId, UserId user, String reason) {
        Actor me = Actors.current();
        if (!me.has(Role.COORDINATOR) && !me.has(Role.PRIVACY_OFFICER)) {
            throw new CaseNotVisible();
        }
        List<String> kinds = bind(jdbc.sql(
                        "select c.kind " + FOR_ME + " and c.case_id = :caseId and c.user_id = :user for update of c"))
                .param("caseId", caseId.value())
                .param("user", user.value())
                .query(String.class)
                .list();
        if (kinds.isEmpty()) {
            throw new CaseNotVisible();
        }
        boolean officerOnly = kinds.contains("OWN") && !isOfficer(me, caseId);
        return new Refusals()
                .requireText(reason, "reason", REASON)
                .refuseIf(officerOnly, "", "refusal.privacyOfficerOnly")
                .orElseDo(() -> {
                    clear(caseId, user, me, reason.strip());
                    return user;
                });
    }

    private void clear(CaseId caseId, UserId user, Actor me, String reason) {
        jdbc.sql(
                        """
                        update conflict_of_interest set cleared_at = :now, cleared_by_id = :me, clear_reason = :reason
                        where case_id = :caseId and user_id = :user and cleared_at is null and gone_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", me.id().value())
                .param("reason", reason)
                .param("caseId", caseId.value())
                .param("user", user.value())
                .update();
        trail.happened(AccessEvent.CONFLICT_CLEARED, caseId, user.value(), "");
    }

    private boolean isOfficer(Actor me, CaseId caseId) {
        return jdbc.sql("select region_code from case_scope where case_id = :caseId")
                .param("caseId", caseId.value())
                .query(String.class)
                .optional()
                .filter(region -> me.has(Role.PRIVACY_OFFICER, region))
                .isPresent();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        Actor me = Actors.current();
        return statement
                .param("me", me.id().value())
                .param("coordinator", orNone(me.regions(Role.COORDINATOR)))
                .param("officer", orNone(me.regions(Role.PRIVACY_OFFICER)));
    }

    /** SQL has no empty list; no region has the empty code. */
    private static Set<String> orNone(Set<String> regions) {
        return regions.isEmpty() ? Set.of("") : regions;
    }
}
