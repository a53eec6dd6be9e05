-- The regions that somebody answers for are asked first, and then the cases of each: joined freely, the second wall looked at
-- every case of the database for somebody who has no region at all (decision 0016). "offset 0" keeps it in this order.
create or replace function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from (
        select s.case_id from account_grant g
        cross join lateral (select c.case_id from case_scope c where c.region_code = g.region_code offset 0) s
        where g.account_id = asker and g.role = 'COORDINATOR'
        union
        select t.case_id from team_member t where t.user_id = asker and t.until_date is null and t.team_role <> 'INPUT'
        union
        select s.case_id from case_scope s where s.applicant_id = asker
        union
        select a.case_id from access_grant a where a.user_id = asker and a.ended_at is null and a.ends_at > moment
        union
        select e.case_id from emergency_access e where e.user_id = asker and e.ended_at is null and e.ends_at > moment
    ) n where n.case_id not in (select k.case_id from kept_away(asker) k)
$$;

create or replace function visible_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from named_cases(asker, moment) n
    union
    select s.case_id from account_grant g
    cross join lateral (select c.case_id from case_scope c where c.region_code = g.region_code offset 0) s
    where g.account_id = asker and g.role in ('PROCESS_MANAGER', 'ZVH_MANAGER')
    and s.case_id not in (select k.case_id from kept_away(asker) k)
$$;
