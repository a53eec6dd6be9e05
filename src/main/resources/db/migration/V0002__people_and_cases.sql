-- Regions, organisations, people, roles, team membership: what access knows.
create table region (
    code varchar(10) primary key,
    name varchar(100) not null
);

create table organisation (
    id uuid primary key,
    version integer not null,
    name varchar(200) not null,
    kind varchar(40) not null,
    region_code varchar(10) not null references region
);
create index organisation_region on organisation (region_code, name);

create table account (
    id uuid primary key,
    version integer not null,
    username varchar(60) not null unique,
    password_hash varchar(200) not null,
    name varchar(200) not null,
    job_title varchar(200) not null,
    email varchar(200) not null,
    organisation_id uuid not null references organisation,
    enabled boolean not null
);
create index account_organisation on account (organisation_id);

create table account_grant (
    account_id uuid not null references account,
    role varchar(40) not null,
    region_code varchar(10) not null references region,
    primary key (account_id, role, region_code)
);
create index account_grant_role on account_grant (role, region_code);

create table case_scope (
    case_id uuid primary key,
    version integer not null,
    region_code varchar(10) not null references region,
    applicant_id uuid not null references account
);
create index case_scope_region on case_scope (region_code);
create index case_scope_applicant on case_scope (applicant_id);

create table team_member (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_scope,
    user_id uuid not null references account,
    organisation_id uuid not null references organisation,
    team_role varchar(20) not null,
    reason varchar(200) not null,
    from_date date not null,
    until_date date,
    end_reason varchar(200)
);
create index team_member_case on team_member (case_id);
create index team_member_user on team_member (user_id) where until_date is null;

create table addressee (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_scope,
    organisation_id uuid not null references organisation,
    subject_id uuid not null,
    addressed_at timestamptz not null,
    released_at timestamptz
);
create index addressee_case on addressee (case_id, organisation_id) where released_at is null;
create index addressee_subject on addressee (subject_id);

-- The cases that somebody may see in process terms: in the team, applied, coordinator or Zorg- en Veiligheidshuis of the region.
create function visible_cases(asker uuid) returns table (case_id uuid) language sql stable as $$
    select s.case_id from case_scope s
    where s.region_code in (select g.region_code from account_grant g
        where g.account_id = asker and g.role in ('COORDINATOR', 'PROCESS_MANAGER', 'ZVH_MANAGER'))
    union
    select t.case_id from team_member t where t.user_id = asker and t.until_date is null
    union
    select s.case_id from case_scope s where s.applicant_id = asker
$$;

-- The record of everything seen and done: insert only.
create table audit_record (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id uuid not null,
    organisation_id uuid not null,
    action varchar(40) not null,
    is_read boolean not null,
    case_id uuid not null,
    subject_id uuid,
    rule varchar(40) not null,
    outcome varchar(10) not null
);
create index audit_record_case on audit_record (case_id, id);
create index audit_record_actor on audit_record (actor_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only';
end
$$;
create trigger audit_record_append_only before update or delete on audit_record
    for each row execute function refuse_change();
create trigger audit_record_no_truncate before truncate on audit_record
    for each statement execute function refuse_change();

-- The inbox.
create table work_item (
    id uuid primary key,
    version integer not null,
    task_ref varchar(64) not null unique,
    kind varchar(40) not null,
    case_id uuid not null references case_scope,
    subject_id uuid,
    case_number varchar(20) not null,
    case_title varchar(60) not null,
    region_code varchar(10) not null,
    urgent boolean not null,
    audience varchar(20) not null,
    organisation_id uuid references organisation,
    assignee_id uuid references account,
    state varchar(10) not null,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    reminded_at timestamptz,
    escalated_at timestamptz,
    done_by_id uuid,
    closed_at timestamptz
);
create index work_item_assignee on work_item (assignee_id, due_at) where state = 'OPEN';
create index work_item_coordinators on work_item (region_code, due_at) where state = 'OPEN' and audience = 'COORDINATORS';
create index work_item_organisation on work_item (organisation_id, due_at) where state = 'OPEN';
create index work_item_case on work_item (case_id, kind, subject_id, opened_at);
create index work_item_done on work_item (done_by_id, closed_at) where state = 'DONE';

-- The case file and its timeline.
create sequence case_number;

create table case_file (
    id uuid primary key references case_scope deferrable initially deferred,
    version integer not null,
    number varchar(20) not null unique,
    title varchar(60) not null,
    region_code varchar(10) not null references region,
    urgency varchar(10) not null,
    phase varchar(20) not null,
    phase_since timestamptz not null,
    opened_at timestamptz not null,
    episode integer not null,
    clock_stopped_since timestamptz,
    closed_at timestamptz,
    retain_until date,
    closing_reason text
);
create index case_file_region on case_file (region_code, phase);

create table case_phase (
    case_id uuid not null references case_file,
    position integer not null,
    phase varchar(20) not null,
    since timestamptz not null,
    episode integer not null,
    primary key (case_id, position)
);

create table timeline_entry (
    id uuid primary key,
    seq bigint generated always as identity,
    case_id uuid not null references case_file deferrable initially deferred,
    at timestamptz not null,
    actor_id uuid not null,
    actor_name varchar(200) not null,
    organisation_name varchar(200) not null,
    key varchar(80) not null,
    detail text not null
);
create index timeline_entry_case on timeline_entry (case_id, at desc, seq desc);
