-- Breaking the glass: the window in which somebody sees the case, and its review by the privacy officer.
create table emergency_access (
    id uuid primary key,
    case_id uuid not null references case_scope,
    user_id uuid not null references account,
    started_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    check (ends_at <= started_at + interval '60 minutes')
);
create index emergency_access_user on emergency_access (user_id, case_id) where ended_at is null;
create index emergency_access_case on emergency_access (case_id, started_at);
create index emergency_access_end on emergency_access (ends_at) where ended_at is null;

create table emergency_review (
    window_id uuid primary key references emergency_access,
    case_id uuid not null references case_scope,
    case_number varchar(20) not null,
    region_code varchar(10) not null references region,
    user_id uuid not null references account,
    category varchar(30) not null,
    reason text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    signed_by_id uuid references account,
    signed_at timestamptz,
    verdict varchar(20),
    remark text not null
);
create index emergency_review_open on emergency_review (region_code, due_at) where signed_at is null;
create index emergency_review_signed on emergency_review (region_code, signed_at desc) where signed_at is not null;
create index emergency_review_month on emergency_review (region_code, started_at);

create table emergency_told (
    window_id uuid not null references emergency_review,
    part varchar(20) not null,
    user_id uuid not null references account,
    primary key (window_id, part, user_id)
);

create or replace function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
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
$$;

-- Which colleague a notice tells of.
alter table notice add column person varchar(200) not null default '';
