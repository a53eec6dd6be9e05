-- Whoever only brings something in has a place in the team, but the case is in none of their lists.
create or replace function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from (
        select s.case_id from case_scope s
        where s.region_code in (select g.region_code from account_grant g
            where g.account_id = asker and g.role = 'COORDINATOR')
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
