-- All cases that somebody may see, for lists of whole cases, each with whether its household is named to them; the same answer as
-- visible_cases and named_cases give. Those two are for questions about a case or a few, which reach into them by key. A list asks
-- for all: here each region is read by itself and by its index, before the second wall looks (decision 0016). A question about one
-- case could not reach into this: "offset 0" keeps it out.
create function listed_cases(asker uuid, moment timestamptz) returns table (case_id uuid, named boolean) language sql stable as $$
    select n.case_id, bool_or(n.named) from (
        select s.case_id, g.role = 'COORDINATOR' as named from account_grant g
        cross join lateral (select c.case_id from case_scope c where c.region_code = g.region_code offset 0) s
        where g.account_id = asker and g.role in ('COORDINATOR', 'PROCESS_MANAGER', 'ZVH_MANAGER')
        union all
        select t.case_id, true from team_member t
        where t.user_id = asker and t.until_date is null and t.team_role <> 'INPUT'
        union all
        select s.case_id, true from case_scope s where s.applicant_id = asker
        union all
        select a.case_id, true from access_grant a where a.user_id = asker and a.ended_at is null and a.ends_at > moment
        union all
        select e.case_id, true from emergency_access e where e.user_id = asker and e.ended_at is null and e.ends_at > moment
    ) n where n.case_id not in (select k.case_id from kept_away(asker) k)
    group by n.case_id
$$;
