-- The regions that somebody answers for are asked once, and a case of another region falls away before the second wall looks at
-- it: joined, that looked at every case of the database for somebody who has no region at all (decision 0016).
create or replace function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from (
        select s.case_id from case_scope s
        where s.region_code = any (array(select g.region_code from account_grant g
            where g.account_id = asker and g.role = 'COORDINATOR'))
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
    select s.case_id from case_scope s
    where s.region_code = any (array(select g.region_code from account_grant g
        where g.account_id = asker and g.role in ('PROCESS_MANAGER', 'ZVH_MANAGER')))
    and s.case_id not in (select k.case_id from kept_away(asker) k)
$$;
