package nl.casusregie.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casusregie.access.Actors;
import nl.casusregie.casefile.CasePhase;
import nl.casusregie.inbox.WorkKind;
import nl.casusregie.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL behind the region's picture; every query names its region. */
@Component
class ProgressQueries {

    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProgressRow> cases(String region, Instant now, int offset, int limit) {
        return jdbc.sql(
                        """
                        select c.id, c.number, c.urgency, c.phase, c.phase_since, lead.name as lead_name,
                            next.kind, next.due_at, waiting.overdue, waiting.escalated
                        from case_file c
                        left join lateral (select a.name from team_member t join account a on a.id = t.user_id
                            where t.case_id = c.id and t.team_role = 'LEAD' and t.until_date is null
                            order by t.from_date desc limit 1) lead on true
                        left join lateral (select w.kind, w.due_at from work_item w
                            where w.case_id = c.id and w.state = 'OPEN' order by w.due_at, w.id limit 1) next on true
                        cross join lateral (select count(*) filter (where w.due_at < :now) as overdue,
                            count(w.escalated_at) as escalated
                            from work_item w where w.case_id = c.id and w.state = 'OPEN') waiting
                        where c.region_code = :region and c.closed_at is null
                        and c.id not in (select k.case_id from kept_away(:me) k)
                        order by waiting.escalated desc, next.due_at nulls last, c.number
                        offset :offset limit :limit""")
                .param("me", me())
                .param("region", region)
                .param("now", Timestamp.from(now))
                .param("offset", offset)
                .param("limit", limit)
                .query(ProgressQueries::row)
                .list();
    }

    RegionNow now(String region, Instant now) {
        Map<CasePhase, Integer> perPhase = new EnumMap<>(CasePhase.class);
        jdbc.sql(
                        """
                        select c.phase, count(*) as number from case_file c
                        where c.region_code = :region and c.closed_at is null
                        and c.id not in (select k.case_id from kept_away(:me) k) group by c.phase""")
                .param("region", region)
                .param("me", me())
                .query(found -> {
                    perPhase.put(CasePhase.valueOf(found.getString("phase")), found.getInt("number"));
                });
        return jdbc.sql(
                        """
                        select count(*) as open,
                            count(*) filter (where exists (select 1 from work_item w where w.case_id = c.id
                                and w.state = 'OPEN' and w.due_at < :now)) as late,
                            count(*) filter (where exists (select 1 from work_item w where w.case_id = c.id
                                and w.state = 'OPEN' and w.escalated_at is not null)) as escalated,
                            count(*) filter (where c.phase not in ('APPLICATION', 'TRIAGE', 'INFORMING', 'TEAM')
                                and not exists (select 1 from team_member t where t.case_id = c.id
                                and t.team_role = 'LEAD' and t.until_date is null)) as without_lead
                        from case_file c where c.region_code = :region and c.closed_at is null
                        and c.id not in (select k.case_id from kept_away(:me) k)""")
                .param("region", region)
                .param("me", me())
                .param("now", Timestamp.from(now))
                .query((found, number) -> new RegionNow(
                        perPhase,
                        found.getInt("open"),
                        found.getInt("late"),
                        found.getInt("escalated"),
                        found.getInt("without_lead")))
                .single();
    }

    /** Work for a person counts for the organisation of that person. */
    List<Bottleneck> bottlenecks(String region, Instant now) {
        return jdbc.sql(
                        """
                        select coalesce(o.name, '') as organisation, count(*) as open,
                            count(*) filter (where w.due_at < :now) as overdue, min(w.opened_at) as oldest
                        from work_item w
                        left join account a on a.id = w.assignee_id
                        left join organisation o on o.id = case when w.audience = 'COORDINATORS' then null
                            else coalesce(w.organisation_id, a.organisation_id) end
                        where w.state = 'OPEN' and w.region_code = :region
                        and w.case_id not in (select k.case_id from kept_away(:me) k)
                        group by o.id, o.name
                        order by overdue desc, oldest""")
                .param("region", region)
                .param("me", me())
                .param("now", Timestamp.from(now))
                .query((found, number) -> new Bottleneck(
                        found.getString("organisation"),
                        found.getInt("open"),
                        found.getInt("overdue"),
                        found.getTimestamp("oldest").toInstant()))
                .list();
    }

    /** A case counts as admitted once its household was to be informed, and its plan as agreed once it was carried out. */
    RegionYear year(String region, int year, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        select count(*) as applied,
                            count(*) filter (where admitted.since is not null) as admitted,
                            count(*) filter (where c.phase = 'NOT_ADMITTED') as not_admitted,
                            count(*) filter (where c.phase = 'WITHDRAWN' and admitted.since is null) as withdrawn,
                            percentile_cont(0.5) within group (order by extract(epoch from decided.at - c.opened_at)) as to_decision,
                            percentile_cont(0.5) within group (order by extract(epoch from planned.since - decided.at)) as to_plan
                        from case_file c
                        left join lateral (select min(p.since) as since from case_phase p
                            where p.case_id = c.id and p.phase = 'INFORMING') admitted on true
                        left join lateral (select min(p.since) as since from case_phase p
                            where p.case_id = c.id and p.phase = 'EXECUTION') planned on true
                        left join lateral (select min(d.decided_at) as at from triage_moment d
                            where d.case_id = c.id and d.outcome <> 'MORE_INFORMATION') decided on true
                        where c.region_code = :region and c.opened_at >= :from and c.opened_at < :until
                        and c.id not in (select k.case_id from kept_away(:me) k)""")
                .param("region", region)
                .param("me", me())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((found, number) -> {
                    int applied = found.getInt("applied");
                    int admitted = found.getInt("admitted");
                    int notAdmitted = found.getInt("not_admitted");
                    int withdrawn = found.getInt("withdrawn");
                    return new RegionYear(
                            year,
                            applied,
                            admitted,
                            notAdmitted,
                            withdrawn,
                            applied - admitted - notAdmitted - withdrawn,
                            days(found, "to_decision"),
                            days(found, "to_plan"));
                })
                .single();
    }

    /** In the figures too there is no case of somebody whom the asker may know. */
    private static UUID me() {
        return Actors.current().id().value();
    }

    private static ProgressRow row(ResultSet row, int number) throws SQLException {
        String next = row.getString("kind");
        Timestamp due = row.getTimestamp("due_at");
        return new ProgressRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                "HIGH".equals(row.getString("urgency")),
                CasePhase.valueOf(row.getString("phase")),
                row.getTimestamp("phase_since").toInstant(),
                row.getString("lead_name"),
                next == null ? null : WorkKind.valueOf(next),
                due == null ? null : due.toInstant(),
                row.getInt("overdue"),
                row.getInt("escalated"));
    }

    private static @Nullable Integer days(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : (int) Math.round(seconds / 86_400);
    }
}
