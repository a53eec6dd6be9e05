-- The list of cases, for whoever asks and for nobody else (casefile.CaseList). Its order goes by what is next in each case: asked
-- behind the second wall it would look at every case of somebody who is on thousands, and at their work, to show fifty. So which
-- cases these are, in what order and how far they are is answered here as the owner; the cases themselves the list then reads
-- behind the wall, and a case that is not there falls out with all that is said of it here (decision 0016).

-- What is looked for is found in the number and, only where the household is named to whoever asks, in that.
create or replace function cases_found(asker uuid, moment timestamptz, looked_for text, in_phase text, ended boolean)
returns table (case_id uuid, named boolean, number text) language sql stable as $$
    select m.case_id, m.named, c.number from listed_cases(asker, moment) m join case_file c on c.id = m.case_id
    where (ended or c.closed_at is null) and (in_phase is null or c.phase = in_phase)
    and (looked_for is null
        or strpos(plain_text(c.number || ' ' || case when m.named then c.title else '' end), plain_text(looked_for)) > 0)
$$;

-- Who leads a case now, by name.
create or replace function lead_of_case(asked uuid) returns text language sql stable as $$
    select a.name::text from team_member t join account a on a.id = t.user_id
    where t.case_id = asked and t.team_role = 'LEAD' and t.until_date is null
    order by t.from_date desc limit 1
$$;

-- A page, in the order asked for; what is equal, and what has nothing to be sorted by, by what is due first. What does not decide
-- the place of a case is read for the page only: only who sorts by the leads of cases has those of all read.
create or replace function page_of_cases(moment timestamptz, looked_for text, in_phase text, ended boolean, sorted_by text,
    descending boolean, phases text[], skip integer, at_most integer)
returns table (place bigint, case_id uuid, named boolean, next_kind text, next_due timestamptz, lead_name text, overdue bigint)
language plpgsql stable security definer rows 50 set search_path = casusregie, pg_temp as $$
begin
    return query
    select row_number() over (order by f.up nulls last, f.down desc nulls last, f.due_at nulls last, f.number),
        f.case_id, f.named, f.kind, f.due_at, lead_of_case(f.case_id),
        (select count(*) from work_item w where w.case_id = f.case_id and w.state = 'OPEN' and w.due_at < moment)
    from (select c.*, next.kind::text, next.due_at,
                case when not descending then sorted.value end as up, case when descending then sorted.value end as down
            from cases_found(wall.me(), moment, looked_for, in_phase, ended) c
            left join lateral (select w.kind, w.due_at from work_item w
                where w.case_id = c.case_id and w.state = 'OPEN' order by w.due_at, w.id limit 1) next on true
            cross join lateral (select case
                when sorted_by = 'CASE' then c.number
                when sorted_by = 'PHASE' then (select lpad(array_position(phases, p.phase::text)::text, 2, '0')
                    || to_char(p.phase_since at time zone 'UTC', 'YYYYMMDDHH24MISSUS') from case_file p where p.id = c.case_id)
                when sorted_by = 'LEAD' then plain_text(lead_of_case(c.case_id))
                when descending then to_char(next.due_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') end as value) sorted
            order by up nulls last, down desc nulls last, next.due_at nulls last, c.number offset skip limit at_most) f;
end
$$;

create or replace function count_of_cases(moment timestamptz, looked_for text, in_phase text, ended boolean, at_most integer)
returns bigint language plpgsql stable security definer set search_path = casusregie, pg_temp as $$
begin
    return (select count(*) from (select 1 from cases_found(wall.me(), moment, looked_for, in_phase, ended) limit at_most) counted);
end
$$;

-- What answers as the owner is for the application alone: whoever reads the record with a role of their own may say of themselves
-- who they like.
revoke execute on function page_of_cases(timestamptz, text, text, boolean, text, boolean, text[], integer, integer),
    count_of_cases(timestamptz, text, text, boolean, integer) from public;
grant execute on function page_of_cases(timestamptz, text, text, boolean, text, boolean, text[], integer, integer),
    count_of_cases(timestamptz, text, text, boolean, integer) to casusregie_application;
