package nl.casusregie.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in; those of a case that they no longer see are gone with the case. */
@Service
@Transactional
public class Notices {

    private static final String MINE =
            """
            from notice n left join work_item w on w.id = n.work_item_id
            where n.user_id = :me and (n.case_id is null or n.case_id not in (select k.case_id from kept_away(:me) k)) and (n.work_item_id is null or w.assignee_id = :me
                or n.case_id in (select case_id from visible_cases(:me, :now))
                or exists (select 1 from addressee a where a.case_id = n.case_id and a.organisation_id = :organisation
                    and a.released_at is null))
            """;

    private static final String UNREAD = "(n.read_at is null and coalesce(w.state, 'OPEN') = 'OPEN')";

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    Notices(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** How many ask for attention; stops counting at 100. */
    public int unread() {
        return mine("select count(*) from (select 1 " + MINE + " and " + UNREAD + " limit 100) counted")
                .query(Integer.class)
                .single();
    }

    /** A page, the newest first. */
    public List<NoticeRow> page(int offset, int limit) {
        List<NoticeRow> rows = mine("select n.*, w.state, w.audience, w.assignee_id, " + UNREAD + " as unread " + MINE
                        + " order by n.created_at desc, n.id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
        return log.listed("NOTICES", List.of(), rows);
    }

    public void markRead(UUID id) {
        jdbc.sql("update notice set read_at = :now where id = :id and user_id = :me and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("me", me())
                .update();
    }

    public void markAllRead() {
        jdbc.sql("update notice set read_at = :now where user_id = :me and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", me())
                .update();
    }

    private JdbcClient.StatementSpec mine(String sql) {
        return jdbc.sql(sql)
                .param("me", me())
                .param("now", Timestamp.from(clock.instant()))
                .param("organisation", Actors.current().organisation().value());
    }

    private NoticeRow row(ResultSet row, int number) throws SQLException {
        String work = row.getString("work_kind");
        Timestamp due = row.getTimestamp("due_at");
        UUID caseId = row.getObject("case_id", UUID.class);
        boolean open = "OPEN".equals(row.getString("state"));
        return new NoticeRow(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                work == null ? null : WorkKind.valueOf(work),
                row.getObject("work_item_id", UUID.class),
                caseId == null ? null : new CaseId(caseId),
                row.getString("case_number"),
                row.getString("person"),
                due == null ? null : due.toInstant(),
                row.getTimestamp("created_at").toInstant(),
                open && isMine(row),
                open,
                row.getBoolean("unread"),
                row.getString("target"));
    }

    /** Work in somebody else's hands, or for one other person, cannot be opened: then the case is. */
    private static boolean isMine(ResultSet row) throws SQLException {
        UUID assignee = row.getObject("assignee_id", UUID.class);
        return assignee == null ? !"PERSON".equals(row.getString("audience")) : assignee.equals(me());
    }

    private static UUID me() {
        return Actors.current().id().value();
    }
}
