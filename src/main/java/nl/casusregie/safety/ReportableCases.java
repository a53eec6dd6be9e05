package nl.casusregie.safety;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.Pace;
import nl.casusregie.access.Role;
import nl.casusregie.audit.AuditLog;
import nl.casusregie.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open cases in which somebody may report, to choose from when the report does not begin at a case. */
@Service
@Transactional
public class ReportableCases {

    private static final String SQL =
            """
            select * from (select c.id, c.number, c.title, c.closed_at,
                    c.region_code in (:coordinatorRegions)
                    or exists (select 1 from team_member t
                        where t.case_id = c.id and t.user_id = :me and t.until_date is null and t.team_role <> 'INPUT')
                    or exists (select 1 from case_scope s where s.case_id = c.id and s.applicant_id = :me) as mine,
                    c.region_code in (:specialistRegions) and exists (select 1 from addressee a
                        where a.case_id = c.id and a.organisation_id = :organisation and a.released_at is null)
                    or exists (select 1 from team_member t
                        where t.case_id = c.id and t.user_id = :me and t.until_date is null and t.team_role = 'INPUT') as asks_me
                from case_file c) c
            where c.closed_at is null and (c.mine or c.asks_me) and c.id not in (select k.case_id from kept_away(:me) k)
            and lower(c.number || case when c.mine then ' ' || c.title else '' end) like :text
            order by c.number desc offset :offset limit :limit""";

    private final JdbcClient jdbc;
    private final Pace pace;
    private final AuditLog log;

    ReportableCases(JdbcClient jdbc, Pace pace, AuditLog log) {
        this.jdbc = jdbc;
        this.pace = pace;
        this.log = log;
    }

    public boolean any() {
        return !find("", 0, 1).isEmpty();
    }

    /** A page, the newest case first; the text is looked for in number and household. */
    public List<ReportableCase> page(String text, int offset, int limit) {
        pace.search(text);
        return log.listed("REPORTABLE_CASES", text.isBlank() ? List.of() : List.of("text"), find(text, offset, limit));
    }

    private List<ReportableCase> find(String text, int offset, int limit) {
        Actor me = Actors.current();
        return jdbc.sql(SQL)
                .param("me", me.id().value())
                .param("organisation", me.organisation().value())
                .param("coordinatorRegions", orNone(me.regions(Role.COORDINATOR)))
                .param("specialistRegions", orNone(me.regions(Role.SPECIALIST)))
                .param("text", "%" + text.strip().toLowerCase() + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new ReportableCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getBoolean("mine") ? row.getString("title") : null))
                .list();
    }

    /** SQL has no empty list; no region has the empty code. */
    private static Set<String> orNone(Set<String> regions) {
        return regions.isEmpty() ? Set.of("") : regions;
    }
}
