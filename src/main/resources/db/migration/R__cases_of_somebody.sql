-- Which cases are there for somebody: for lists, which ask for thousands at once what access.CaseAccess answers about one. Each
-- function stands here once; Flyway runs this file again whenever it has changed, after all numbered steps. Whoever needs other
-- arguments or columns drops the old function in a numbered step first.

-- The cases that do not exist for somebody. Who applied keeps their own application while there is only a doubt. Asked as the
-- owner: behind the second wall whoever is kept away sees nothing of that case, also not that it is one of those.
-- In plpgsql, which keeps its plan: a function in SQL that runs as somebody else is planned anew in every statement that names it.
create or replace function kept_away(asker uuid) returns table (case_id uuid)
language plpgsql stable security definer rows 10 as $$
begin
    return query select c.case_id from casusregie.conflict_of_interest c
        join casusregie.case_scope s on s.case_id = c.case_id
        where c.user_id = asker and c.cleared_at is null and c.gone_at is null
        and (c.kind = 'OWN' or s.applicant_id <> asker);
end
$$;
revoke execute on function kept_away(uuid) from public;
grant execute on function kept_away(uuid) to casusregie_application;

-- The cases of which somebody may see whose they are. The regions that they answer for are asked once, and a case of another
-- region falls away before the second wall looks at it: joined, that looked at every case of the database for somebody who has no
-- region at all (decision 0016).
create or replace function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from (
        select s.case_id from case_scope s
        where s.region_code = any (array(select g.region_code from account_grant g
            where g.account_id = asker and g.role = 'COORDINATOR'))
        union
        -- Whoever only brings something in has a place in the team, but the case is in none of their lists.
        select t.case_id from team_member t where t.user_id = asker and t.until_date is null and t.team_role <> 'INPUT'
        union
        select s.case_id from case_scope s where s.applicant_id = asker
        union
        select a.case_id from access_grant a where a.user_id = asker and a.ended_at is null and a.ends_at > moment
        union
        select e.case_id from emergency_access e where e.user_id = asker and e.ended_at is null and e.ends_at > moment
    ) n where n.case_id not in (select k.case_id from kept_away(asker) k)
$$;

-- Those and, in process terms only, the cases of the regions where somebody manages the process.
create or replace function visible_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from named_cases(asker, moment) n
    union
    select s.case_id from case_scope s
    where s.region_code = any (array(select g.region_code from account_grant g
        where g.account_id = asker and g.role in ('PROCESS_MANAGER', 'ZVH_MANAGER')))
    and s.case_id not in (select k.case_id from kept_away(asker) k)
$$;

-- The same for lists of whole cases, each with whether its household is named to whoever asks; ListedCasesTest holds this and the two
-- above together. Those are for questions about a case or a few, which reach into them by key. A list asks for all: here each region is
-- read by itself and by its index, before the second wall looks (decision 0016). A question about one case could not reach into
-- this: "offset 0" keeps it out.
create or replace function listed_cases(asker uuid, moment timestamptz) returns table (case_id uuid, named boolean) language sql stable as $$
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
