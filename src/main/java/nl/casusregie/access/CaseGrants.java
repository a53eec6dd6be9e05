package nl.casusregie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import nl.casusregie.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave to see a case, given on request: it ends by itself after its last day and can be withdrawn at once. Callers ask
 * {@link CaseAccess} first.
 */
@Service
@Transactional
public class CaseGrants {

    private static final String OPEN = " ended_at is null and ends_at > :now";

    private final JdbcClient jdbc;
    private final Conflicts conflicts;
    private final AccessTrail trail;
    private final Clock clock;

    CaseGrants(JdbcClient jdbc, Conflicts conflicts, AccessTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.conflicts = conflicts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Until the end of the last day. */
    public UUID give(CaseId caseId, UserId user, LocalDate lastDay) {
        UUID id = UUID.randomUUID();
        Instant endsAt = lastDay.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant();
        jdbc.sql(
                        """
                        insert into access_grant (id, case_id, user_id, given_by_id, given_at, ends_at, end_reason)
                        values (:id, :caseId, :user, :by, :now, :ends, '')""")
                .param("id", id)
                .param("caseId", caseId.value())
                .param("user", user.value())
                .param("by", Actors.current().id().value())
                .param("now", now())
                .param("ends", Timestamp.from(endsAt))
                .update();
        trail.happened(AccessEvent.ACCESS_GIVEN, caseId, user.value(), "");
        conflicts.cameNearer(caseId);
        return id;
    }

    /** Ends it now; empty when it had ended already or belongs to another case. */
    public Optional<CaseGrant> withdraw(CaseId caseId, UUID id, String reason) {
        Optional<CaseGrant> open =
                open(caseId).stream().filter(grant -> grant.id().equals(id)).findFirst();
        open.ifPresent(grant -> {
            jdbc.sql(
                            """
                            update access_grant set ended_at = :now, ended_by_id = :by, end_reason = :reason
                            where id = :id and ended_at is null""")
                    .param("now", now())
                    .param("by", Actors.current().id().value())
                    .param("reason", reason)
                    .param("id", id)
                    .update();
            trail.happened(AccessEvent.ACCESS_WITHDRAWN, caseId, grant.user().value(), "");
        });
        return open;
    }

    /** Everybody who has leave now, the newest last. */
    public List<CaseGrant> open(CaseId caseId) {
        return jdbc.sql("select * from access_grant where case_id = :caseId and" + OPEN + " order by given_at")
                .param("caseId", caseId.value())
                .param("now", now())
                .query(CaseGrants::row)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static CaseGrant row(ResultSet row, int number) throws SQLException {
        return new CaseGrant(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                new UserId(row.getObject("given_by_id", UUID.class)),
                row.getTimestamp("given_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
