-- Access on request: who asked, what was answered, and the leave that came of it.
create table access_grant (
    id uuid primary key,
    case_id uuid not null references case_scope,
    user_id uuid not null references account,
    given_by_id uuid not null references account,
    given_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    ended_by_id uuid references account,
    end_reason varchar(200) not null
);
create index access_grant_user on access_grant (user_id, case_id) where ended_at is null;
create index access_grant_case on access_grant (case_id, given_at);
create index access_grant_end on access_grant (ends_at) where ended_at is null;

-- A number that belongs to no case is kept like any other: such a request simply waits.
create table access_request (
    id uuid primary key,
    asker_id uuid not null references account,
    asked_number varchar(20) not null,
    case_id uuid references case_scope,
    reason text not null,
    wished_until date not null,
    asked_at timestamptz not null,
    state varchar(10) not null,
    decided_by_id uuid references account,
    decided_at timestamptz,
    answer text not null,
    grant_id uuid references access_grant
);
create index access_request_asker on access_request (asker_id, asked_at desc);
create index access_request_case on access_request (case_id, asked_at desc);
create index access_request_waiting on access_request (wished_until, case_id) where state = 'WAITING';

-- Leave ends by itself, so what somebody may see depends on the moment.
drop function visible_cases(uuid);
drop function named_cases(uuid);
create function named_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select s.case_id from case_scope s
    where s.region_code in (select g.region_code from account_grant g
        where g.account_id = asker and g.role = 'COORDINATOR')
    union
    select t.case_id from team_member t where t.user_id = asker and t.until_date is null
    union
    select s.case_id from case_scope s where s.applicant_id = asker
    union
    select a.case_id from access_grant a where a.user_id = asker and a.ended_at is null and a.ends_at > moment
$$;
create function visible_cases(asker uuid, moment timestamptz) returns table (case_id uuid) language sql stable as $$
    select n.case_id from named_cases(asker, moment) n
    union
    select s.case_id from case_scope s
    where s.region_code in (select g.region_code from account_grant g
        where g.account_id = asker and g.role in ('PROCESS_MANAGER', 'ZVH_MANAGER'))
$$;

-- Notices that are not about work: somebody asked, was answered, or must look.
alter table notice alter column kind type varchar(30);
alter table notice alter column work_item_id drop not null;
alter table notice alter column work_kind drop not null;
alter table notice alter column due_at drop not null;
alter table notice alter column case_id drop not null;
alter table notice add column target varchar(200);
