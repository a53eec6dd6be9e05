-- Names as keyed hashes: of the people of households, and of those who work with the product. Names are not kept here.
create table household_name (
    case_id uuid not null references case_scope deferrable initially deferred,
    person_id uuid not null,
    kind varchar(10) not null,
    name_hash varchar(64) not null,
    primary key (person_id, kind, name_hash)
);
create index household_name_case on household_name (case_id);
create index household_name_hash on household_name (name_hash, kind);

create table account_name (
    account_id uuid not null references account,
    kind varchar(10) not null,
    name_hash varchar(64) not null,
    primary key (account_id, kind, name_hash)
);
create index account_name_hash on account_name (name_hash, kind);

-- Somebody who may be, or be related to, somebody of a household: kept away until it is cleared.
create table conflict_of_interest (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references case_scope deferrable initially deferred,
    user_id uuid not null references account,
    kind varchar(10) not null,
    name_hash varchar(64) not null,
    found_at timestamptz not null,
    alerted_at timestamptz,
    gone_at timestamptz,
    cleared_at timestamptz,
    cleared_by_id uuid references account,
    clear_reason varchar(1000) not null default '',
    unique (case_id, user_id, kind, name_hash)
);
create index conflict_user on conflict_of_interest (user_id, case_id) where cleared_at is null and gone_at is null;
create index conflict_open on conflict_of_interest (alerted_at) where cleared_at is null and gone_at is null;

-- The cases that do not exist for somebody. Who applied keeps their own application while there is only a doubt.
create function kept_away(asker uuid) returns table (case_id uuid) language sql stable as $$
    select c.case_id from conflict_of_interest c join case_scope s on s.case_id = c.case_id
    where c.user_id = asker and c.cleared_at is null and c.gone_at is null
    and (c.kind = 'OWN' or s.applicant_id <> asker)
$$;

create or replace function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from (
        select s.case_id from case_scope s
        where s.region_code in (select g.region_code from account_grant g
            where g.account_id = asker and g.role = 'COORDINATOR')
        union
        select t.case_id from team_member t where t.user_id = asker and t.until_date is null
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
    where s.region_code in (select g.region_code from account_grant g
        where g.account_id = asker and g.role in ('PROCESS_MANAGER', 'ZVH_MANAGER'))
    and s.case_id not in (select k.case_id from kept_away(asker) k)
$$;
