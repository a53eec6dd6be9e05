package nl.casusregie.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.casefile.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests of somebody's cases and those that ask somebody's organisation; what is nobody's business is in no page and no count. */
@Service
@Transactional
public class RequestList {

    private static final String FROM =
            """
            from (select r.*, c.number as case_number, c.title as case_title, o.name as organisation_name,
                    c.region_code in (:coordinatorRegions) or exists (select 1 from team_member t
                        where t.case_id = r.case_id and t.user_id = :me and t.until_date is null
                        and t.team_role <> 'INPUT') as of_my_case,
                    c.region_code in (:specialistRegions) and exists (select 1 from addressee a
                        where a.subject_id = r.id and a.organisation_id = :organisation and a.released_at is null) as asks_me
                from specialist_request r
                join case_file c on c.id = r.case_id
                join organisation o on o.id = r.organisation_id) r
            where (r.of_my_case or r.asks_me) and r.case_id not in (select k.case_id from kept_away(:me) k)
            """;

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    RequestList(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** A page of requests, those that stand longest as they are first. */
    public List<RequestRow> page(RequestFilter filter, int offset, int limit) {
        List<RequestRow> rows = bind(
                        "select r.* " + FROM + condition(filter)
                                + " order by r.state_since, r.id offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(RequestList::row)
                .list();
        return log.listed("REQUEST_LIST", filter.state() == null ? List.of() : List.of("state"), rows);
    }

    /** How many there are; stops counting at 1,000. */
    public int count(RequestFilter filter) {
        return bind("select count(*) from (select 1 " + FROM + condition(filter) + " limit 1000) counted", filter)
                .query(Integer.class)
                .single();
    }

    private static String condition(RequestFilter filter) {
        return (filter.state() == null ? "" : " and r.state = :state")
                + (filter.ended() ? "" : " and r.state not in ('COMPLETED', 'STOPPED', 'REVOKED')")
                + " and r.requested_at <= :askedBefore";
    }

    private JdbcClient.StatementSpec bind(String sql, RequestFilter filter) {
        Actor me = Actors.current();
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("me", me.id().value())
                .param("organisation", me.organisation().value())
                .param("coordinatorRegions", orNone(me.regions(Role.COORDINATOR)))
                .param("specialistRegions", orNone(me.regions(Role.SPECIALIST)))
                .param("askedBefore", Timestamp.from(clock.instant().minus(Duration.ofDays(filter.daysOld()))));
        RequestState state = filter.state();
        return state == null ? statement : statement.param("state", state.name());
    }

    /** SQL has no empty list; no region has the empty code. */
    private static Set<String> orNone(Set<String> regions) {
        return regions.isEmpty() ? Set.of("") : regions;
    }

    private static RequestRow row(ResultSet row, int number) throws SQLException {
        return new RequestRow(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getBoolean("of_my_case") ? row.getString("case_title") : null,
                row.getString("organisation_name"),
                Urgency.valueOf(row.getString("urgency")),
                RequestState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("wished_on", LocalDate.class),
                row.getObject("blocked_since", LocalDate.class));
    }
}
