package nl.casusregie.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of whoever is signed in. */
@Service
@Transactional
public class MyApplications {

    private final JdbcClient jdbc;
    private final AuditLog log;

    MyApplications(JdbcClient jdbc, AuditLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** A page, what waits for the applicant first, then the newest. */
    public List<MyApplication> page(int offset, int limit) {
        List<MyApplication> rows = jdbc.sql(
                        """
                        select a.case_id, c.number, c.title, a.status, c.phase, a.submitted_at, a.status_since
                        from application a join case_file c on c.id = a.case_id
                        where a.applicant_id = :me and a.case_id not in (select k.case_id from kept_away(:me) k)
                        order by (a.status = 'INCOMPLETE' and c.closed_at is null) desc, a.submitted_at desc, a.case_id
                        offset :offset limit :limit""")
                .param("me", Actors.current().id().value())
                .param("offset", offset)
                .param("limit", limit)
                .query(MyApplications::row)
                .list();
        return log.listed("MY_APPLICATIONS", List.of(), rows);
    }

    private static MyApplication row(ResultSet row, int number) throws SQLException {
        return new MyApplication(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                ApplicationStatus.valueOf(row.getString("status")),
                CasePhase.valueOf(row.getString("phase")),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("status_since").toInstant());
    }
}
