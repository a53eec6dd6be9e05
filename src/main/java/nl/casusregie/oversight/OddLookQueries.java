package nl.casusregie.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.casusregie.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL behind the weekly review: the looks of a week per person, case and day, and what is odd about them. */
@Component
class OddLookQueries {

    /** Beyond this somebody must look into it by other means. */
    private static final int MOST = 500;

    private static final String FIND =
            """
            with seen as materialized (
                select r.actor_id, min(r.actor_name) as actor_name, r.organisation_id,
                    min(r.organisation_name) as organisation_name, r.case_id,
                    (r.at at time zone 'Europe/Amsterdam')::date as day, count(*) as looks,
                    min(r.at) as first, max(r.at) as last,
                    count(*) filter (where extract(isodow from r.at at time zone 'Europe/Amsterdam') > 5
                        or extract(hour from r.at at time zone 'Europe/Amsterdam') not between :from and :until - 1) as outside,
                    count(*) filter (where r.rule like 'EMERGENCY%' or r.kind = 'EMERGENCY_START') as emergency
                from audit_record r join case_scope s on s.case_id = r.case_id
                where r.at >= :start and r.at < :end and s.region_code = :region and r.outcome = 'ALLOWED'
                    and r.processing = 'CASES' and r.actor_id is not null and r.actor_id <> :product
                group by r.actor_id, r.organisation_id, r.case_id, (r.at at time zone 'Europe/Amsterdam')::date
            ), per_case as (
                select actor_id, min(actor_name) as actor_name, organisation_id, min(organisation_name) as organisation_name,
                    case_id, sum(looks) as looks, min(first) as first, max(last) as last, sum(outside) as outside,
                    sum(emergency) as emergency
                from seen group by actor_id, organisation_id, case_id
            ), named as (
                select p.case_id, lower(p.family_name) as family,
                    lower(concat_ws(' ', nullif(p.given_names, ''), nullif(p.prefix, ''), nullif(p.family_name, ''))) as full_name
                from person p where p.case_id in (select case_id from per_case)
            )
            select found.*, c.number from (
                select 'OWN_FILE' as pattern, actor_name, organisation_name, case_id, looks, first, last from per_case s
                where exists (select from named n where n.case_id = s.case_id and n.full_name = lower(s.actor_name))
                union all
                select 'SAME_FAMILY_NAME', actor_name, organisation_name, case_id, looks, first, last from per_case s
                where exists (select from named n where n.case_id = s.case_id and n.family <> ''
                    and lower(s.actor_name) like '% ' || replace(replace(n.family, '%', ''), '_', '')
                    and n.full_name <> lower(s.actor_name))
                union all
                select 'COLLEAGUE', actor_name, organisation_name, case_id, looks, first, last from per_case s
                where exists (select from named n join account a on lower(a.name) = n.full_name
                    where n.case_id = s.case_id and a.organisation_id = s.organisation_id and a.id <> s.actor_id)
                union all
                select 'WATCHED_CASE', actor_name, organisation_name, s.case_id, looks, first, last from per_case s
                join watched_case w on w.case_id = s.case_id
                union all
                select 'OUTSIDE_HOURS', actor_name, organisation_name, case_id, outside, first, last from per_case
                where outside > 0
                union all
                select 'EMERGENCY', actor_name, organisation_name, case_id, emergency, first, last from per_case
                where emergency > 0
                union all
                select 'MANY_FILES', min(actor_name), min(organisation_name), null, count(*), min(first), max(last)
                from seen group by actor_id, day having count(*) > :files
            ) found left join case_file c on c.id = found.case_id
            order by found.pattern, found.last desc limit :most""";

    private final JdbcClient jdbc;

    OddLookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OddLook> find(String regionCode, Period week, Thresholds thresholds) {
        return jdbc.sql(FIND)
                .param("region", regionCode)
                .param("start", week.start())
                .param("end", week.end())
                .param("from", thresholds.officeFrom())
                .param("until", thresholds.officeUntil())
                .param("files", thresholds.filesPerDay())
                .param("product", Actor.SYSTEM.id().value())
                .param("most", MOST)
                .query(OddLookQueries::odd)
                .list();
    }

    private static OddLook odd(ResultSet row, int number) throws SQLException {
        return new OddLook(
                Pattern.valueOf(row.getString("pattern")),
                row.getString("actor_name"),
                row.getString("organisation_name"),
                row.getString("number"),
                row.getInt("looks"),
                row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant());
    }
}
