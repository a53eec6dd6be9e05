-- The cases of which somebody may see whose they are: as visible_cases, without the Zorg- en Veiligheidshuis, which sees process terms only.
create function named_cases(asker uuid) returns table (case_id uuid) language sql stable as $$
    select s.case_id from case_scope s
    where s.region_code in (select g.region_code from account_grant g
        where g.account_id = asker and g.role = 'COORDINATOR')
    union
    select t.case_id from team_member t where t.user_id = asker and t.until_date is null
    union
    select s.case_id from case_scope s where s.applicant_id = asker
$$;
