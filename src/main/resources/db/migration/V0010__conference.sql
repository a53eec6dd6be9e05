-- Conferences, what each invited organisation brings in, and the minutes.
create table conference (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references case_file,
    status varchar(20) not null,
    starts_at timestamptz not null,
    place varchar(200) not null,
    preparation_deadline timestamptz not null,
    question text not null,
    scheduled_at timestamptz not null,
    recorded_by_id uuid,
    recorded_at timestamptz,
    not_held_reason text not null,
    summary text not null,
    weighing text not null,
    objections text not null
);
create index conference_case on conference (case_id, starts_at desc);

create table conference_decision (
    conference_id uuid not null references conference,
    position integer not null,
    text text not null,
    primary key (conference_id, position)
);

create table conference_action_point (
    conference_id uuid not null references conference,
    position integer not null,
    text text not null,
    owner_id uuid not null references organisation,
    due_on date not null,
    primary key (conference_id, position)
);

-- One row per invited organisation, empty until it contributes.
create table contribution (
    id uuid primary key,
    version integer not null,
    conference_id uuid not null references conference,
    case_id uuid not null references case_file,
    organisation_id uuid not null references organisation,
    late boolean not null,
    given_by_id uuid,
    given_at timestamptz,
    present boolean,
    facts text not null,
    worries text not null,
    goes_well text not null,
    question text not null,
    unique (conference_id, organisation_id)
);
create index contribution_organisation on contribution (case_id, organisation_id, given_at desc);
