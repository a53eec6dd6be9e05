package nl.casusregie.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final int COUNTED = 1000;

    /** The cases of a page are read behind the second wall, each by its key; which they are the database says (decision 0016). */
    private static final String PAGE =
            """
            select c.*, case when found.named then c.title else '' end as shown_title, found.*
            from page_of_cases(:now, cast(:text as text), cast(:phase as text), :ended, :sorted, :descending,
                string_to_array(:phases, ','), :offset, :limit) found
            cross join lateral (select f.* from case_file f where f.id = found.case_id limit 1) c
            order by found.place""";

    private static final String ALONG_THE_TRAJECTORY =
            Arrays.stream(CasePhase.values()).map(Enum::name).collect(Collectors.joining(","));

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
        return page(filter, CaseOrder.SOONEST_DUE, offset, limit);
    }

    /** The same in an order of one's own. */
    public List<CaseRow> page(CaseFilter filter, CaseOrder order, int offset, int limit) {
        pace.search(filter.text());
        List<CaseRow> rows = bind(PAGE, filter)
                .param("sorted", order.by().name())
                .param("descending", order.descending())
                .param("phases", ALONG_THE_TRAJECTORY)
                .param("offset", offset)
                .param("limit", limit)
                .query(CaseList::row)
                .list();
        return log.listed("CASE_LIST", filter.lookedIn(), rows);
    }

    /** How many there are; stops counting at 1,000. */
    public int count(CaseFilter filter) {
        return bind("select count_of_cases(:now, cast(:text as text), cast(:phase as text), :ended, :limit)", filter)
                .param("limit", COUNTED)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, CaseFilter filter) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(clock.instant()))
                .param("text", filter.text().isBlank() ? null : filter.text().strip())
                .param("phase", filter.phase() == null ? null : filter.phase().name())
                .param("ended", filter.ended());
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
