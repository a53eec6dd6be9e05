package nl.casusregie.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Pace;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that somebody may see, in process terms; a case that is not theirs is in no page and no count. */
@Service
@Transactional
public class CaseList {

    /**
     * The cases of whoever asks are found first, and once: what else is read is read of those only, by key, however many there
     * are. Joined freely, the second wall would look at every case of the database for somebody who is on twenty.
     */
    private static final String MINE =
            """
            with mine as materialized (select case_id, named from listed_cases(:me, :now))
            """;

    private static final String FROM =
            """
             from mine cross join lateral (select f.* from case_file f where f.id = mine.case_id limit 1) c
            cross join lateral (select case when mine.named then c.title else '' end as title) shown
            """;

    private static final String NEXT =
            """
            left join lateral (select w.kind, w.due_at from work_item w
                where w.case_id = c.id and w.state = 'OPEN' order by w.due_at, w.id limit 1) next on true
            """;

    /** What is shown of a case but does not decide its place is read for the page only. */
    private static final String SHOWN =
            """
            select found.*, lead.name as lead_name, (select count(*) from work_item w
                where w.case_id = found.id and w.state = 'OPEN' and w.due_at < :now) as overdue
            from (%s) found
            left join lateral (select a.name from team_member t join account a on a.id = t.user_id
                where t.case_id = found.id and t.team_role = 'LEAD' and t.until_date is null
                order by t.from_date desc limit 1) lead on true
            order by found.next_due nulls last, found.number""";

    private final JdbcClient jdbc;
    private final Pace pace;
    private final AuditLog log;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Pace pace, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.pace = pace;
        this.log = log;
        this.clock = clock;
    }

    /** A page of cases, the soonest due first; the text is looked for in number and household. */
    public List<CaseRow> page(CaseFilter filter, int offset, int limit) {
        pace.search(filter.text());
        String found = "select c.*, shown.title as shown_title, next.kind as next_kind, next.due_at as next_due"
                + FROM + NEXT + condition(filter)
                + " order by next.due_at nulls last, c.number offset :offset limit :limit";
        List<CaseRow> rows = bind(MINE + SHOWN.formatted(found), filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(CaseList::row)
                .list();
        return log.listed("CASE_LIST", filter.lookedIn(), rows);
    }

    /** How many there are; stops counting at 1,000. */
    public int count(CaseFilter filter) {
        return bind(MINE + "select count(*) from (select 1" + FROM + condition(filter) + " limit 1000) counted", filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, CaseFilter filter) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).param("me", Actors.current().id().value()).param("now", Timestamp.from(clock.instant()));
        if (!filter.text().isBlank()) {
            statement = statement.param("text", "%" + filter.text().strip().toLowerCase() + "%");
        }
        return filter.phase() == null
                ? statement
                : statement.param("phase", filter.phase().name());
    }

    private static String condition(CaseFilter filter) {
        return "where true" + (filter.text().isBlank() ? "" : " and lower(c.number || ' ' || shown.title) like :text")
                + (filter.phase() == null ? "" : " and c.phase = :phase")
                + (filter.ended() ? "" : " and c.closed_at is null");
    }

    private static CaseRow row(ResultSet row, int number) throws SQLException {
        String next = row.getString("next_kind");
        Timestamp due = row.getTimestamp("next_due");
        Timestamp stopped = row.getTimestamp("clock_stopped_since");
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("shown_title"),
                row.getString("region_code"),
                Urgency.valueOf(row.getString("urgency")),
                CasePhase.valueOf(row.getString("phase")),
                row.getTimestamp("phase_since").toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                stopped == null ? null : stopped.toInstant(),
                row.getString("lead_name"),
                next == null ? null : WorkKind.valueOf(next),
                due == null ? null : due.toInstant(),
                row.getInt("overdue"));
    }
}
